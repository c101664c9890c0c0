export default definePageConfig({
  navigationBarTitleText: '申诉的回答',
  enablePullDownRefresh: true,
})

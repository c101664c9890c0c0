export default definePageConfig({
  navigationBarTitleText: '申诉的答复',
  enablePullDownRefresh: true,
})

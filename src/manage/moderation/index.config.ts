export default definePageConfig({
  navigationBarTitleText: '待看的话',
  enablePullDownRefresh: true,
})

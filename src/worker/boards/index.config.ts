export default definePageConfig({
  navigationBarTitleText: '安排下去的',
  enablePullDownRefresh: true,
})

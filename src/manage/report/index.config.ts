export default definePageConfig({
  navigationBarTitleText: '月报、季报',
  enablePullDownRefresh: true,
})

export default definePageConfig({
  navigationBarTitleText: '各网格进展',
  enablePullDownRefresh: true,
})

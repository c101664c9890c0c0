export default definePageConfig({
  navigationBarTitleText: '网格回音',
  enablePullDownRefresh: true,
})

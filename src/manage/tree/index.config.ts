export default definePageConfig({
  navigationBarTitleText: '网格和人员',
  enablePullDownRefresh: true,
})

export default definePageConfig({
  navigationBarTitleText: '导入和导出',
  enablePullDownRefresh: false,
})

export default definePageConfig({
  navigationBarTitleText: '修改',
  enablePullDownRefresh: false,
})

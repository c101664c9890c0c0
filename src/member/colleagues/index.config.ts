export default definePageConfig({
  navigationBarTitleText: '本单位的党员',
  enablePullDownRefresh: true,
})

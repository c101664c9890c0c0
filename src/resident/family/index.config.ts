export default definePageConfig({
  navigationBarTitleText: '一家人合用积分',
  enablePullDownRefresh: true,
})

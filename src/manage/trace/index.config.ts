export default definePageConfig({
  navigationBarTitleText: '消息去向',
  enablePullDownRefresh: true,
})

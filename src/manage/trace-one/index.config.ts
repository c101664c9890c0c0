export default definePageConfig({
  navigationBarTitleText: '这条消息',
  enablePullDownRefresh: true,
})

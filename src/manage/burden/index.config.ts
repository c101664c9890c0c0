export default definePageConfig({
  navigationBarTitleText: '请基层做了多少',
  enablePullDownRefresh: true,
})

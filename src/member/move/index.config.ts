export default definePageConfig({
  navigationBarTitleText: '转到别处',
  enablePullDownRefresh: false,
})

export default definePageConfig({
  navigationBarTitleText: '反复出现的事',
  enablePullDownRefresh: true,
})

export default definePageConfig({
  navigationBarTitleText: '报到办理',
  enablePullDownRefresh: true,
})

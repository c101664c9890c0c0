export default definePageConfig({
  navigationBarTitleText: '今天该看谁',
  enablePullDownRefresh: true,
})

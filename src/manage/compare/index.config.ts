export default definePageConfig({
  navigationBarTitleText: '各村(社区)办成的事',
  enablePullDownRefresh: true,
})

export default definePageConfig({
  navigationBarTitleText: '双向覆盖',
  enablePullDownRefresh: true,
})

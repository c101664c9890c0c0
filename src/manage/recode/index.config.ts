export default definePageConfig({
  navigationBarTitleText: '换码和合并',
  enablePullDownRefresh: true,
})

export default definePageConfig({
  navigationBarTitleText: '等确认的时长',
  enablePullDownRefresh: true,
})

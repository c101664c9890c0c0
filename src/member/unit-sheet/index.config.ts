export default definePageConfig({
  navigationBarTitleText: '服务反馈表',
})

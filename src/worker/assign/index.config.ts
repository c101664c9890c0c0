export default definePageConfig({
  navigationBarTitleText: '安排一件事',
})

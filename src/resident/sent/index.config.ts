export default definePageConfig({
  navigationBarTitleText: '送到了',
})

export default definePageConfig({
  navigationBarTitleText: '回话',
})

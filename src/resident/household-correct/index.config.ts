export default definePageConfig({
  navigationBarTitleText: '哪里不对',
})

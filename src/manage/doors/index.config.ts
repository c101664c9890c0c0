export default definePageConfig({
  navigationBarTitleText: '短信和值班群',
})

export default definePageConfig({
  navigationBarTitleText: '记一条户情',
})

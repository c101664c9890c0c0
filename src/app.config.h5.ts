import weapp from './app.config'

/** A browser knows no theme.json: the bars get the light colours here and the dark ones in browser.scss. */
export default defineAppConfig({
  ...weapp,
  window: {
    ...weapp.window,
    navigationBarBackgroundColor: '#F7F5F1',
    navigationBarTextStyle: 'black',
    backgroundColor: '#F7F5F1',
    backgroundTextStyle: 'dark',
  },
  tabBar: weapp.tabBar && { ...weapp.tabBar, color: '#5F6670', selectedColor: '#C8102E', backgroundColor: '#FFFFFF', borderStyle: 'white' },
})

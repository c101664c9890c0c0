const { join } = require('node:path')
const attributes = require('./spoken-attributes.cjs')

/** A plug-in of Taro's build: templates of the mini-program carry what a screen reader is told. */
module.exports = (ctx) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (platform.platform !== 'weapp') return
      platform.template.mergeComponents(ctx, attributes)
      platform.runtimePath = [platform.runtimePath, join(__dirname, 'spoken-runtime.cjs')].flat()
    },
  })
}

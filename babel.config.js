// A file of its own: what stands in package.json babel applies to our source alone, and some packages need it too (config/index.ts).
module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5', useBuiltIns: false, hot: false }]],
}

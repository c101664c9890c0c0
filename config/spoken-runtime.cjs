const { mergeInternalComponents } = require('@tarojs/shared')
const attributes = require('./spoken-attributes.cjs')

mergeInternalComponents(attributes)

import { join } from 'node:path'
import { defineConfig, type UserConfigExport } from '@tarojs/cli'
import TsconfigPathsPlugin from 'tsconfig-paths-webpack-plugin'

/** The widget library is drawn for a width of 375, our own pages for 750. */
const designWidth = (input?: string | number | { file?: string }): number =>
  typeof input === 'object' && input.file?.replace(/\\/g, '/').includes('@nutui') ? 375 : 750

/** Packages that ship syntax newer than iOS 12 can read: they are compiled like our own source. */
const compiledPackages = (file: string) => /node_modules[\\/](valibot|uqr)[\\/]/.test(file)

interface Chain {
  readonly resolve: { plugin(name: string): { use(plugin: typeof TsconfigPathsPlugin): unknown } }
  readonly optimization: { get(name: 'splitChunks'): object; splitChunks(value: object): unknown }
}

const resolvePaths = (chain: Chain) => {
  chain.resolve.plugin('tsconfig-paths').use(TsconfigPathsPlugin)
}

/** What several pages of the browser use stands in one file, not in each: it is compiled once, and loaded once. */
const shareChunks = ({ optimization }: Chain) => {
  const shared = { name: 'shared', minChunks: 2, priority: 20 }
  optimization.splitChunks({ chunks: 'all', cacheGroups: { default: false, defaultVendors: false, shared } })
}

const outputRoot = process.env['OUT'] ?? `dist/${process.env['TARO_ENV'] ?? 'weapp'}`

export default defineConfig<'webpack5'>(async () => {
  const config: UserConfigExport<'webpack5'> = {
    projectName: 'grid-echo',
    date: '2026-11-23',
    designWidth,
    deviceRatio: { 640: 2.34 / 2, 750: 1, 375: 2, 828: 1.81 / 2 },
    sourceRoot: 'src',
    outputRoot,
    plugins: ['@tarojs/plugin-html', join(__dirname, 'spoken.cjs')],
    framework: 'react',
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    // Of a page that comes from the cache Taro does not count the templates it draws with: base.wxml would lack them.
    cache: { enable: process.env['TARO_ENV'] === 'h5' },
    copy: { patterns: [{ from: 'src/sitemap.json', to: `${outputRoot}/sitemap.json` }], options: {} },
    /** The cloud environment to call; left empty, WeChat takes the first one of the account. */
    defineConstants: { CLOUD_ENV: JSON.stringify(process.env['CLOUD_ENV'] ?? '') },
    mini: {
      compile: { include: [compiledPackages] },
      miniCssExtractPluginOption: { ignoreOrder: true },
      optimizeMainPackage: { enable: true },
      postcss: { pxtransform: { enable: true, config: {} } },
      webpackChain: resolvePaths,
    },
    h5: {
      publicPath: './',
      router: { mode: 'hash' },
      // `npm run dev`: the local cloud serves what is written, and tells the phones.
      devServer: {
        host: '127.0.0.1',
        open: false,
        hot: false,
        liveReload: false,
        client: false,
        setupExitSignals: false,
        devMiddleware: { writeToDisk: true },
      },
      output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[chunkhash:8].js' },
      miniCssExtractPluginOption: {
        ignoreOrder: true,
        filename: 'css/[name].[contenthash:8].css',
        chunkFilename: 'css/[name].[chunkhash:8].css',
      },
      // A page grows with the screen up to a large phone; on a desk its words stay that size.
      postcss: { autoprefixer: { enable: true, config: {} }, pxtransform: { enable: true, config: { maxRootSize: 24 } } },
      webpackChain: (chain: Chain) => {
        resolvePaths(chain)
        shareChunks(chain)
      },
    },
  }
  return config
})

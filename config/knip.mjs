/** What is dead: files that nobody reaches, exports that nobody imports, packages that nobody uses. */
const functions = '{api,care,clock,courier,exchange,households,service,statistics}'

export default {
  entry: [
    'config/*.{mjs,cjs}',
    'config/index.ts',
    `cloudfunctions/${functions}/index.ts`,
    'cloudfunctions/recount/*.ts',
    // What config/bundles.mjs makes of the local cloud: its server, the program of its workers, the page of the table of phones.
    'cloudfunctions/local/{main,host/bootstrap,phones/{table,phone}}.ts',
    // Taro finds pages by their names, and a file for each platform.
    'src/app.{ts,config.ts,config.h5.ts}',
    'src/{pages,resident,worker,member,manage}/*/index.{tsx,config.ts}',
    'src/**/*.{weapp,h5}.{ts,tsx}',
    'tests/**/*.{test,bench,e2e}.ts',
    // Run by a test in a process of its own.
    'tests/support/forbidden-lines.mjs',
  ],
  project: ['{src,cloudfunctions,config,tests}/**/*.{ts,tsx,mjs,cjs,scss}'],
  // A type may be named for whoever reads a signature; a value that only its own file uses is its own affair.
  ignoreExportsUsedInFile: { interface: true, type: true },
  ignoreDependencies: [
    // Taro loads its parts, and what it compiles to, by their names.
    /^@tarojs\/(plugin-.+|react|runtime|taro-loader|webpack5-runner)$/,
    'react-dom',
    '@babel/runtime',
    // Stryker finds its runner by the word 'jest'.
    '@stryker-mutator/jest-runner',
    // Parts of miniprogram-simulate: which versions there are, it says.
    'j-component',
    'miniprogram-exparser',
  ],
  // Debian's, not npm's.
  ignoreBinaries: ['faketime'],
}

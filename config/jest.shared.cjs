const path = require('node:path')

const rootDir = path.resolve(__dirname, '..')

/** Packages that ship ES modules only; jest runs CommonJS. */
const esModulesOnly = ['flatbush', 'flatqueue', 'lodash-es', 'p-map', 'qr']

const swc = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
  },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
}

/** What every jest project of this repository has in common. */
module.exports = {
  rootDir,
  transform: { '\\.[jt]sx?$': ['@swc/jest', swc] },
  transformIgnorePatterns: [`/node_modules/(?!(${esModulesOnly.join('|')})/)`, '<rootDir>/dist/'],
  moduleNameMapper: { '^@/(.*)$': '<rootDir>/src/$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/\\.local/'],
  testEnvironment: '<rootDir>/tests/support/environment.ts',
  // No test knows which hour it is.
  setupFiles: ['<rootDir>/tests/support/time.ts'],
}

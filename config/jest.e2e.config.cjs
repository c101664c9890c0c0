const shared = require('./jest.shared.cjs')

module.exports = {
  ...shared,
  displayName: 'browser',
  globalSetup: '<rootDir>/config/jest.browser.mjs',
  globalTeardown: '<rootDir>/config/jest.browser-end.mjs',
  testMatch: ['<rootDir>/tests/e2e/**/*.e2e.ts'],
  maxWorkers: 2,
  testTimeout: 180_000,
}

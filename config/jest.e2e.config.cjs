const shared = require('./jest.shared.cjs')

module.exports = {
  ...shared,
  testMatch: ['<rootDir>/tests/e2e/**/*.e2e.ts'],
  maxWorkers: 1,
  testTimeout: 180_000,
}

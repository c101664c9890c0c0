const shared = require('./jest.shared.cjs')

module.exports = {
  ...shared,
  testMatch: ['<rootDir>/tests/bench/**/*.bench.ts'],
  maxWorkers: 1,
  testTimeout: 600_000,
}

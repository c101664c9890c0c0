const shared = require('./jest.shared.cjs')

const rooms = ['ground', 'features', 'platform', 'contract', 'local', 'regression']

// Cases that are walked in the built mini-program.
const walked = '/tests/regression/pages/'

const node = {
  ...shared,
  displayName: 'node',
  globalSetup: '<rootDir>/config/jest.fresh.mjs',
  testMatch: [...rooms.map((room) => `<rootDir>/tests/${room}/**/*.test.ts`), '<rootDir>/tests/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', walked],
}

const miniprogram = {
  ...shared,
  displayName: 'miniprogram',
  globalSetup: '<rootDir>/config/jest.fresh.mjs',
  testEnvironment: '<rootDir>/tests/support/weapp/environment.ts',
  testEnvironmentOptions: { customExportConditions: ['node', 'require', 'default'] },
  testMatch: ['<rootDir>/tests/miniprogram/**/*.test.ts', `<rootDir>${walked}**/*.test.ts`],
}

module.exports = {
  rootDir: shared.rootDir,
  projects: [node, miniprogram],
  maxWorkers: 2,
  // Ends what hangs; how fast things are is a figure of the benches.
  testTimeout: 240_000,
}

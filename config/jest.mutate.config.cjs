const shared = require('./jest.shared.cjs')

/** The pure tests alone, in plain node: what `npm run mutate` asks of every change that it plants. */
module.exports = async () => {
  const { pureTests } = await import('./pure-tests.mjs')
  return { ...shared, testEnvironment: 'node', testMatch: pureTests() }
}

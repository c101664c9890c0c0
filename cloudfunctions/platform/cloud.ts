import sdk from 'wx-server-sdk'

// The environment this function runs in. The SDK's types know only names.
sdk.init({ env: sdk.DYNAMIC_CURRENT_ENV as unknown as string })

export const cloud = sdk
export const database = sdk.database()

/** The SDK's types allow for a callback style that answers nothing; ours always answers. */
export const answered = <Answer>(reply: Answer | string | void): Answer => {
  if (typeof reply !== 'object') throw new Error('the cloud answered nothing')
  return reply
}

import { whyNoAnswer } from '@/cloud/failure'

/** A18: every phone and every library has its own words for the same two things. */

test.each([
  'request:fail timeout',
  'cloud.callFunction:fail timeout',
  'uploadFile:fail timeout',
  'ETIMEDOUT',
  'ESOCKETTIMEDOUT',
  'Error: ESOCKETTIMEDOUT',
  'request:fail -118:net::ERR_CONNECTION_TIMED_OUT',
  'net::ERR_TIMED_OUT',
  'request:fail errcode:-118 cronet_error_code:-118 error_msg:',
  'request:fail errcode:-7 cronet_error_code:-7',
  'request:fail 请求超时。',
  'request:fail The request timed out.',
  'request:fail NSURLErrorDomain code=-1001',
  'cloud.callFunction:fail Error: errCode: -404012  | errMsg: polling exceed max timeout retry',
  'errCode: -504003 | Invoking task timed out after 20 seconds',
  'AbortError: The operation was aborted',
  'TimeoutError: signal timed out',
  'java.net.SocketTimeoutException: Read timed out',
])('%s: waited too long', (errMsg) => {
  expect(whyNoAnswer({ errMsg })).toMatchObject({ code: 'network.timeout', message: expect.stringContaining('等得太久') as unknown })
  expect(whyNoAnswer(new Error(errMsg)).code).toBe('network.timeout')
})

test.each([
  'request:fail net::ERR_INTERNET_DISCONNECTED',
  'request:fail -105:net::ERR_NAME_NOT_RESOLVED',
  'request:fail errcode:-105 cronet_error_code:-105',
  'request:fail errcode:-106',
  'net::ERR_ADDRESS_UNREACHABLE',
  'net::ERR_PROXY_CONNECTION_FAILED',
  'request:fail ssl hand shake error',
  'request:fail 似乎已断开与互联网的连接。',
  'request:fail 网络连接已中断。',
  'request:fail 未能连接到服务器。',
  'request:fail 未能找到使用指定主机名的服务器。',
  'request:fail Unable to resolve host "servicewechat.com": No address associated with hostname',
  'request:fail A server with the specified hostname could not be found.',
  'request:fail interrupted',
  'cloud.callFunction:fail -1 request:fail',
  'createUploadTask:fail socket hang up',
  'getaddrinfo ENOTFOUND servicewechat.com',
  'getaddrinfo EAI_AGAIN',
  'connect ECONNREFUSED 127.0.0.1',
  'read ECONNRESET',
  'EHOSTUNREACH',
  'TypeError: Failed to fetch',
  'TypeError: Load failed',
  'NetworkError when attempting to fetch resource.',
])('%s: no signal', (errMsg) => {
  expect(whyNoAnswer({ errMsg })).toMatchObject({ code: 'network.offline', message: expect.stringContaining('没有网络') as unknown })
})

test.each([
  'cloud.callFunction:fail -504002 functions execute fail',
  'cloud.callFunction:fail -501000 FunctionsError',
  'uploadFile:fail no such file or directory, open wxfile://store_a.jpg',
  'uploadFile:fail file not exist',
  'something else',
])('%s: neither', (errMsg) => {
  expect(whyNoAnswer({ errMsg }).code).toBe('internal')
})

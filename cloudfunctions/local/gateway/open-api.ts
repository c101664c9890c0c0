import protobuf from 'protobufjs'
import { CloudError, type Caller, type Media, type OpenApiPort } from './ports'
import type { RequestFields } from './body'

/** The messages in which `wx.openApi` travels, as the SDK declares them. */
const schema = protobuf.parse(
  `syntax = "proto3";
  message CommApiData { int32 apiType = 1; OpenApiData openapiData = 2; }
  message OpenApiData { repeated KeyValuePair pairs = 1; }
  message KeyValuePair { string key = 1; bytes value = 2; string contenttype = 3; string filename = 4; }
  message CommOpenApiResp { bytes respData = 1; string contentType = 2; int32 errorCode = 3; uint32 httpCode = 4; }`,
  { keepCase: true },
).root

const request = schema.lookupType('CommApiData')
const response = schema.lookupType('CommOpenApiResp')

const openApiType = 0

interface Pair {
  readonly key: string
  readonly value: Uint8Array
  readonly contenttype: string
  readonly filename: string
}

/** Answers a `wx.openApi` request. @returns the protobuf body */
export async function callOpenApi(port: OpenApiPort, fields: RequestFields, caller: Caller): Promise<Uint8Array> {
  const { apiName, requestData } = fields
  if (typeof apiName !== 'string' || !Buffer.isBuffer(requestData))
    throw new CloudError('INVALID_PARAM', 'apiName or requestData is missing')
  const answer = await port.call(apiName, readArguments(requestData), caller)
  if ('json' in answer) return encode(Buffer.from(JSON.stringify(answer.json)), 'application/json')
  if (answer.contentType === '') throw new CloudError('SYS_ERR', `${apiName} gave bytes without a content type`)
  return encode(answer.buffer, answer.contentType)
}

const encode = (respData: Uint8Array, contentType: string): Uint8Array =>
  response.encode(response.create({ respData, contentType, httpCode: 200 })).finish()

function readArguments(bytes: Buffer): Record<string, unknown> {
  const { apiType, openapiData } = decode(bytes)
  if (apiType !== openApiType) throw new CloudError('INVALID_PARAM', `the API type ${String(apiType)} is not supported by the local cloud`)
  return Object.fromEntries(pairsOf(openapiData).map((pair) => [pair.key, argument(pair)]))
}

function decode(bytes: Buffer): Record<string, unknown> {
  try {
    return request.toObject(request.decode(bytes), { defaults: true, arrays: true })
  } catch {
    throw new CloudError('INVALID_PARAM', 'requestData is not the protobuf that the SDK sends')
  }
}

function pairsOf(data: unknown): readonly Pair[] {
  const pairs: unknown = typeof data === 'object' && data !== null && 'pairs' in data ? data.pairs : []
  return Array.isArray(pairs) ? pairs.filter(isPair) : []
}

const isPair = (value: unknown): value is Pair => typeof value === 'object' && value !== null && 'key' in value

function argument({ key, value, contenttype, filename }: Pair): unknown {
  if (filename !== '') return { filename, contentType: contenttype, value } satisfies Media
  try {
    return JSON.parse(Buffer.from(value).toString('utf8'))
  } catch {
    throw new CloudError('INVALID_PARAM', `the argument ${key} is not valid JSON`)
  }
}

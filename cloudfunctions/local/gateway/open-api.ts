import protobuf from 'protobufjs'
import { parseJson } from '../http/json'
import { CloudError, type Caller, type Media, type OpenApiPort } from './ports'
import type { RequestFields } from './body'

/** The messages in which `wx.openApi` travels, as the SDK declares them. */
const schema = protobuf.parse(
  `syntax = "proto3";
  message CommApiData { int32 apiType = 1; OpenApiData openapiData = 2; SvrkitApiData svrkitData = 4; }
  message OpenApiData { repeated KeyValuePair pairs = 1; }
  message KeyValuePair { string key = 1; bytes value = 2; string contenttype = 3; string filename = 4; }
  message SvrkitApiData { string apiName = 1; bytes reqData = 2; }
  message OpenDataRequest { repeated string cloudidList = 2; }
  message OpenDataItem { string cloudId = 1; string json = 2; }
  message OpenDataAnswer { repeated OpenDataItem dataList = 1; }
  message CommOpenApiResp { bytes respData = 1; string contentType = 2; int32 errorCode = 3; uint32 httpCode = 4;
    int32 svrkitErrorCode = 6; }`,
  { keepCase: true },
).root

const request = schema.lookupType('CommApiData')
const response = schema.lookupType('CommOpenApiResp')

const openDataRequest = schema.lookupType('OpenDataRequest')
const openDataAnswer = schema.lookupType('OpenDataAnswer')

const openApiType = 0
const svrkitType = 2

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
  const asked = decode(requestData)
  if (asked['apiType'] === svrkitType) return openDataOf(port, asked['svrkitData'], caller)
  const answer = await port.call(apiName, readArguments(asked), caller)
  if ('json' in answer) return encode(Buffer.from(JSON.stringify(answer.json)), 'application/json')
  if (answer.contentType === '') throw new CloudError('SYS_ERR', `${apiName} gave bytes without a content type`)
  return encode(answer.buffer, answer.contentType)
}

/** `cloud.getOpenData`: what stands behind the cloud ids that a page was given. Refused as a whole where one of them is nobody's. */
async function openDataOf(port: OpenApiPort, data: unknown, caller: Caller): Promise<Uint8Array> {
  const { apiName, reqData } = typeof data === 'object' && data !== null ? (data as { apiName?: unknown; reqData?: unknown }) : {}
  if (apiName !== 'ApiGetOpenDataByCloudId' || !Buffer.isBuffer(reqData))
    throw new CloudError('INVALID_PARAM', `the call ${String(apiName)} is not supported by the local cloud`)
  const { cloudidList: list } = openDataRequest.toObject(openDataRequest.decode(reqData), { arrays: true })
  const answer = await port.call('getOpenData', { list }, caller)
  const found = 'json' in answer ? (answer.json as { errcode: number; dataList?: object[] }) : { errcode: -1 }
  if (found.errcode !== 0) return response.encode(response.create({ svrkitErrorCode: found.errcode, httpCode: 200 })).finish()
  return encode(openDataAnswer.encode(openDataAnswer.fromObject({ dataList: found.dataList ?? [] })).finish(), 'application/octet-stream')
}

const encode = (respData: Uint8Array, contentType: string): Uint8Array =>
  response.encode(response.create({ respData, contentType, httpCode: 200 })).finish()

function readArguments({ apiType, openapiData }: Record<string, unknown>): Record<string, unknown> {
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
    return parseJson(Buffer.from(value).toString('utf8'))
  } catch {
    throw new CloudError('INVALID_PARAM', `the argument ${key} is not valid JSON`)
  }
}

/// <reference types="@tarojs/taro" />
declare module '*.scss'

/** Set by the build: the cloud environment to call, or empty for the account's first. */
declare const CLOUD_ENV: string

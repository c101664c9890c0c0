/** What the check may leave to a person. */
export const whatWaits = { words: '一段话', photo: '一张照片', voice: '一段语音' } as const
export type WhatWaits = keyof typeof whatWaits

/** Why it was left to one. */
export const heldWhys = { review: '微信拿不准', risky: '微信说不妥', unreachable: '微信没答上来' } as const
export type HeldWhy = keyof typeof heldWhys

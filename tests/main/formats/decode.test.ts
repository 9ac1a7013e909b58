import { describe, expect, it } from 'vitest'
import { decode, encodingNamed, iconvDecoder, platformReads } from '../../../main/formats/text/decode.ts'

describe('decoders', () => {
  const both = Uint8Array.from([0x81, 0x39, 0xef, 0x30, 0xc4, 0xe3])

  it('passes its own trial here', () => {
    expect(['gb18030', 'windows-1252', 'big5'].map((encoding) => platformReads(encoding))).toEqual([
      true,
      true,
      true
    ])
  })

  it('sees an old platform’s faults', () => {
    expect(platformReads('windows-1252', (_, bytes) => String.fromCharCode(...bytes))).toBe(false)
    expect(platformReads('gb18030', () => '�9�0')).toBe(false)
  })

  it('reads the same with the second decoder, in pieces too', () => {
    const decoder = iconvDecoder('gb18030')
    const pieces = Array.from(both, (byte) => decoder.write(Uint8Array.of(byte)))
    expect(pieces.join('') + decoder.end()).toBe('㐁你')
    expect(decode(both, 'gb18030')).toBe('㐁你')
  })

  it.each([
    ['GBK', 'gb18030'],
    ['cp936', 'gb18030'],
    ['gb_2312-80', 'gb18030'],
    ['latin1', 'windows-1252'],
    ['UTF-16', 'utf-16le'],
    ['Big5-HKSCS', 'big5'],
    ['klingon', null]
  ])('calls %s %s', (label, name) => {
    expect(encodingNamed(label)).toBe(name)
  })
})

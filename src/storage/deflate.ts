/** The part of the compressor that is used; the rest of the package stays out of the bundle. */
export { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![no_std]

include!(concat!(env!("OUT_DIR"), "/grpc_status.rs"));

(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

(** Constants: storage-vol. *)

(** What a storage volume is on the host. *)
module Storage_vol_type = struct
  let file = 0
  (** Regular file. *)

  let block = 1
  (** Block device. *)

  let dir = 2
  (** Directory. *)

  let network = 3
  (** Block storage reached over the network. *)

  let netdir = 4
  (** Directory reached over the network. *)

  let ploop = 5
  (** Directory that holds a ploop image. *)

end

(** How [virStorageVolDelete] removes a volume. *)
module Storage_vol_delete_flags = struct
  let normal = 0
  (** Metadata only, which is quick. *)

  let zeroed = 1
  (** Overwrite the data with zeros first, which is slow. *)

  let with_snapshots = 2
  (** Delete the volume's snapshots along with it. *)

end

(** Pattern a volume is overwritten with. All but the first and the last need the [scrub] tool on the host. *)
module Storage_vol_wipe_algorithm = struct
  let zero = 0
  (** One pass of zeros. *)

  let nnsa = 1
  (** 4 passes after NNSA policy letter NAP-14.1-C, for removable and fixed disks. *)

  let dod = 2
  (** 4 passes after DoD 5220.22-M section 8-306. *)

  let bsi = 3
  (** 9 passes as advised by the German BSI. *)

  let gutmann = 4
  (** 35 passes after Gutmann's paper. *)

  let schneier = 5
  (** 7 passes after Schneier's 'Applied Cryptography'. *)

  let pfitzner7 = 6
  (** 7 random passes after Roy Pfitzner. *)

  let pfitzner33 = 7
  (** 33 random passes after Roy Pfitzner. *)

  let random = 8
  (** One pass of random bytes. *)

  let trim = 9
  (** Discard the blocks, where the storage can do that. *)

end

(** Which size [virStorageVolGetInfoFlags] reports as allocation. *)
module Storage_vol_info_flags = struct
  let use_allocation = 0
  (** Space in use. *)

  let get_physical = 1
  (** Size of the container: offset of a file's last byte, or size of the device. *)

end

(** Options for creating a volume. *)
module Storage_vol_create_flags = struct
  let prealloc_metadata = 1
  (** Write out the metadata of a qcow2 image at once instead of on demand. *)

  let reflink = 2
  (** Share unchanged blocks with the source, on file systems such as btrfs; fails where that cannot be done. *)

  let validate = 4
  (** Check the XML against the schema first. *)

end

(** Options for downloading a volume. *)
module Storage_vol_download_flags = struct
  let sparse_stream = 1
  (** Send holes as holes, so that the receiver has to handle them. *)

end

(** Options for uploading to a volume. *)
module Storage_vol_upload_flags = struct
  let sparse_stream = 1
  (** The sender may announce holes instead of sending zeros. *)

end

(** Options for resizing a volume. *)
module Storage_vol_resize_flags = struct
  let allocate = 1
  (** Allocate the added space in full at once. *)

  let delta = 2
  (** The capacity is a difference to the present size. *)

  let shrink = 4
  (** Allow a smaller size; with [VIR_STORAGE_VOL_RESIZE_DELTA] the difference is taken off. *)

end


<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Backups before updates</source>
        <translation>Cadangan sebelum pembaruan</translation>
    </message>
    <message>
        <source>Data file in use</source>
        <translation>Berkas data terpakai</translation>
    </message>
    <message>
        <source>Data of this computer</source>
        <translation>Data komputer ini</translation>
    </message>
    <message>
        <source>Data store</source>
        <translation>Penyimpan data</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Catatan kejadian</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>What is being typed</source>
        <translation>Ketikan yang belum tersimpan</translation>
    </message>
</context>
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation>Tentang</translation>
    </message>
    <message>
        <source>Coordination meetings, without internet. Free software under the MIT licence.</source>
        <translation>Rapat koordinasi, tanpa internet. Perangkat lunak bebas dengan lisensi MIT.</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Salin untuk bantuan</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Lisensi…</translation>
    </message>
    <message>
        <source>Open the folder: {name}</source>
        <translation>Buka folder: {name}</translation>
    </message>
    <message>
        <source>This computer has no program that opens folders.</source>
        <translation>Komputer ini tidak memiliki program pembuka folder.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Versions and places are on the clipboard.</source>
        <translation>Versi dan tempat sudah disalin.</translation>
    </message>
    <message>
        <source>Where everything lies</source>
        <translation>Tempat penyimpanan</translation>
    </message>
    <message>
        <source>Without passwords; your own folder is written as ~.</source>
        <translation>Tanpa kata sandi; folder pribadi ditulis ~.</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Card read: invitation {no}</source>
        <translation>Kartu terbaca: undangan {no}</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Tanpa keterangan</translation>
    </message>
    <message>
        <source>Revoke the record of {office}</source>
        <translation>Batalkan catatan {office}</translation>
    </message>
    <message>
        <source>This desk has nothing to revoke yet.</source>
        <translation>Meja ini belum punya catatan yang dapat dibatalkan.</translation>
    </message>
    <message>
        <source>counted as absent</source>
        <translation>dihitung tidak hadir</translation>
    </message>
    <message>
        <source>counted as excused</source>
        <translation>dihitung berhalangan</translation>
    </message>
    <message>
        <source>{office} does not come</source>
        <translation>{office} tidak datang</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Agenda</source>
        <translation>Acara</translation>
    </message>
</context>
<context>
    <name>AgendaField</name>
    <message>
        <source>Agenda</source>
        <translation>Acara</translation>
    </message>
    <message>
        <source>Ctrl+T: only the head himself decides; the line gets a {star}.</source>
        <translation>Ctrl+T: tidak boleh diwakilkan; barisnya diberi {star}.</translation>
    </message>
    <message>
        <source>One item per line</source>
        <translation>Satu acara per baris</translation>
    </message>
    <message>
        <source>Only the head himself decides</source>
        <translation>Tidak boleh diwakilkan</translation>
    </message>
</context>
<context>
    <name>AlreadyCard</name>
    <message>
        <source>Record the return</source>
        <translation>Catat datang kembali</translation>
    </message>
    <message>
        <source>Scan on</source>
        <translation>Lanjut memindai</translation>
    </message>
    <message>
        <source>This person represents</source>
        <translation>Orang ini mewakili</translation>
    </message>
</context>
<context>
    <name>AmendSheet</name>
    <message>
        <source>A document of its own; the final minutes stay as they are.</source>
        <translation>Dokumen tersendiri; notula final tetap seperti adanya.</translation>
    </message>
    <message>
        <source>Addendum to the minutes</source>
        <translation>Adendum notula</translation>
    </message>
    <message>
        <source>Empty: dots, by hand.</source>
        <translation>Kosong: titik-titik, diisi tangan.</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Terbitkan</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Ralat of the minutes</source>
        <translation>Ralat notula</translation>
    </message>
    <message>
        <source>What is written, and what it must be</source>
        <translation>Tertulis, dan seharusnya</translation>
    </message>
    <message>
        <source>What was missing</source>
        <translation>Yang kurang</translation>
    </message>
    <message>
        <source>Write what it says.</source>
        <translation>Tuliskan isinya.</translation>
    </message>
</context>
<context>
    <name>AnswerSection</name>
    <message>
        <source>Hide</source>
        <translation>Sembunyikan</translation>
    </message>
    <message>
        <source>No contact is known.</source>
        <translation>Narahubung belum diketahui.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tampilkan</translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message numerus="yes">
        <source>%n invitation(s), all with the same answer</source>
        <translation>
            <numerusform>%n undangan, semua dengan jawaban yang sama</numerusform>
        </translation>
    </message>
    <message>
        <source>1…3 records with that reason at once.</source>
        <translation>1…3 langsung mencatat dengan alasan itu.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Saluran</translation>
    </message>
    <message>
        <source>H, W, T or B. Ctrl 1…5 is the channel.</source>
        <translation>H, W, T, atau B. Ctrl 1…5 saluran.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Offered first at the desk on the day.</source>
        <translation>Ditawarkan pertama di meja pada hari rapat.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>Record an answer</source>
        <translation>Catat jawaban</translation>
    </message>
</context>
<context>
    <name>AnswerTrail</name>
    <message>
        <source>Nobody was asked yet.</source>
        <translation>Belum ada yang dihubungi.</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Record an answer</source>
        <translation>Catat jawaban</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Chair of the meeting</source>
        <translation>Pimpinan rapat</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Surel</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Tuan rumah</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Langsung</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Surat</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Peserta</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Narasumber</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>by whom is not said yet</source>
        <translation>belum disebut oleh siapa</translation>
    </message>
    <message>
        <source>by {person}</source>
        <translation>oleh {person}</translation>
    </message>
    <message>
        <source>ill</source>
        <translation>sakit</translation>
    </message>
    <message>
        <source>on duty elsewhere</source>
        <translation>dinas luar</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation>izin</translation>
    </message>
    <message>
        <source>the answer before it counts again · {who}</source>
        <translation>jawaban sebelumnya berlaku lagi · {who}</translation>
    </message>
    <message>
        <source>{count} invitations: {reply} {by}</source>
        <translation>{count} undangan: {reply} {by}</translation>
    </message>
    <message>
        <source>{office}: {reply} {by}</source>
        <translation>{office}: {reply} {by}</translation>
    </message>
</context>
<context>
    <name>AppointSheet</name>
    <message>
        <source>After</source>
        <translation>Gelar belakang</translation>
    </message>
    <message>
        <source>Appoint</source>
        <translation>Angkat</translation>
    </message>
    <message>
        <source>Appoint: {office}</source>
        <translation>Angkat pejabat: {office}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Gelar depan</translation>
    </message>
    <message>
        <source>End the earlier term on {day} and appoint</source>
        <translation>Akhiri yang lama {day} dan angkat</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>How held</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Issued papers keep the name they were issued with.</source>
        <translation>Dokumen terbit tetap memakai nama saat terbit.</translation>
    </message>
    <message>
        <source>Known people</source>
        <translation>Orang yang sudah ada</translation>
    </message>
    <message>
        <source>Known: {offices}</source>
        <translation>Sudah ada di direktori: {offices}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Stands at the place of this office in the order of precedence</source>
        <translation>Menempati urutan keprotokolan jabatan ini</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>open</source>
        <translation>terbuka</translation>
    </message>
    <message>
        <source>required</source>
        <translation>wajib</translation>
    </message>
    <message>
        <source>↓ and Enter choose somebody who is in the directory already.</source>
        <translation>↓ dan Enter memilih orang yang sudah ada di direktori.</translation>
    </message>
</context>
<context>
    <name>ApprovalSheet</name>
    <message numerus="yes">
        <source>%n office(s) invited.</source>
        <translation>
            <numerusform>%n jabatan diundang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve and issue</source>
        <translation>Setujui dan terbitkan</translation>
    </message>
    <message>
        <source>Approve the letter and give it a number</source>
        <translation>Setujui surat dan beri nomor</translation>
    </message>
    <message>
        <source>Book of numbers</source>
        <translation>Buku nomor</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>Tanggal surat</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Number kept back</source>
        <translation>Nomor yang dicadangkan</translation>
    </message>
    <message>
        <source>The next of the book; or type the one of the central register.</source>
        <translation>Nomor berikut dari buku; atau ketik nomor dari buku pusat.</translation>
    </message>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>hh-bb-tttt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>required</source>
        <translation>wajib</translation>
    </message>
    <message>
        <source>{name} (new)</source>
        <translation>{name} (baru)</translation>
    </message>
</context>
<context>
    <name>AreaFiling</name>
    <message>
        <source>Area of intervention of {name}</source>
        <translation>Area intervensi {name}</translation>
    </message>
    <message>
        <source>{name}: area of intervention changed</source>
        <translation>{name}: area intervensi diubah</translation>
    </message>
    <message>
        <source>{name}: the area of intervention stays as it was</source>
        <translation>{name}: area intervensi tetap seperti semula</translation>
    </message>
</context>
<context>
    <name>AreaRows</name>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Area dalam daftar</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>In use: this area is offered</source>
        <translation>Dipakai: area ini ditawarkan</translation>
    </message>
    <message>
        <source>Name of the area</source>
        <translation>Nama area</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Rekomendasi</translation>
    </message>
    <message>
        <source>What is filed under an area stays there, whatever the area is called, in use or not.</source>
        <translation>Rekomendasi yang sudah dikelompokkan tetap di areanya, apa pun namanya, dipakai atau tidak.</translation>
    </message>
    <message>
        <source>out of use</source>
        <translation>tidak dipakai</translation>
    </message>
    <message>
        <source>required</source>
        <translation>wajib</translation>
    </message>
</context>
<context>
    <name>AreaSheet</name>
    <message>
        <source>Area of intervention</source>
        <translation>Area intervensi</translation>
    </message>
    <message>
        <source>It counts for every institution that answers for this recommendation.</source>
        <translation>Berlaku bagi setiap lembaga yang menanggung rekomendasi ini.</translation>
    </message>
    <message>
        <source>No area</source>
        <translation>Tanpa area</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>AreasSection</name>
    <message>
        <source>A day of the list is not a date.</source>
        <translation>Hari berlakunya daftar bukan tanggal.</translation>
    </message>
    <message>
        <source>A recommendation is filed under the list that was in use on the day of its meeting. A new list begins with the areas of the one chosen.</source>
        <translation>Rekomendasi dikelompokkan menurut daftar yang berlaku pada hari rapatnya. Daftar baru dimulai dengan area daftar yang dipilih.</translation>
    </message>
    <message>
        <source>Areas of intervention</source>
        <translation>Area intervensi</translation>
    </message>
    <message>
        <source>Give the area a code and a name.</source>
        <translation>Beri area itu kode dan nama.</translation>
    </message>
    <message>
        <source>Give the list a name.</source>
        <translation>Beri daftar itu nama.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Berlaku</translation>
    </message>
    <message>
        <source>In use from</source>
        <translation>Berlaku sejak</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Daftar area</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Nama daftar</translation>
    </message>
    <message>
        <source>Say from which day {name} is in use.</source>
        <translation>Sebutkan sejak hari apa {name} berlaku.</translation>
    </message>
    <message>
        <source>The code {code} stands twice in this list.</source>
        <translation>Kode {code} ada dua kali dalam daftar ini.</translation>
    </message>
    <message>
        <source>Two lists are called {name}.</source>
        <translation>Dua daftar bernama {name}.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>hh-bb-tttt</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>sejak {day}</translation>
    </message>
    <message>
        <source>required</source>
        <translation>wajib</translation>
    </message>
    <message>
        <source>{name} has no area yet. Take the list away if it is not needed.</source>
        <translation>{name} belum berisi area. Hapus daftarnya bila tidak dipakai.</translation>
    </message>
    <message>
        <source>{name} would end before it begins.</source>
        <translation>{name} berakhir sebelum dimulai.</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>not sent yet</source>
        <translation>belum dikirim</translation>
    </message>
</context>
<context>
    <name>AttendancePage</name>
    <message>
        <source>Add invitations</source>
        <translation>Tambah undangan</translation>
    </message>
    <message>
        <source>Add whole groups by order of precedence.</source>
        <translation>Tambah sekelompok sekaligus menurut urutan keprotokolan.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Terhubung</translation>
    </message>
    <message>
        <source>Data on this computer</source>
        <translation>Data di komputer ini</translation>
    </message>
    <message>
        <source>Nobody is invited to this meeting yet</source>
        <translation>Belum ada undangan untuk rapat ini</translation>
    </message>
    <message>
        <source>Who is invited can be recorded here when he comes.</source>
        <translation>Yang diundang dapat dicatat di sini saat datang.</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>In the journal {time}</source>
        <translation>Di jurnal {time}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Belum disimpan</translation>
    </message>
    <message>
        <source>Only on the screen since {time}</source>
        <translation>Hanya di layar sejak {time}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Tersimpan {time}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Menyimpan…</translation>
    </message>
</context>
<context>
    <name>BasisForm</name>
    <message>
        <source>Basis of representing</source>
        <translation>Dasar mewakili</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Letter date</source>
        <translation>Tanggal surat</translation>
    </message>
    <message>
        <source>Letter number</source>
        <translation>Nomor surat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Scan to follow</source>
        <translation>Menyusul</translation>
    </message>
    <message>
        <source>day-month-year</source>
        <translation>tanggal-bulan-tahun</translation>
    </message>
</context>
<context>
    <name>BookTasks</name>
    <message>
        <source>Change office</source>
        <translation>Ubah jabatan</translation>
    </message>
    <message>
        <source>New office</source>
        <translation>Jabatan baru</translation>
    </message>
    <message>
        <source>{office} was changed.</source>
        <translation>{office} diubah.</translation>
    </message>
    <message>
        <source>{office} was entered.</source>
        <translation>{office} dicatat.</translation>
    </message>
</context>
<context>
    <name>ByRegion</name>
    <message>
        <source>1-30 days</source>
        <translation>1-30 hari</translation>
    </message>
    <message>
        <source>31-90 days</source>
        <translation>31-90 hari</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Instansi</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Terlambat</translation>
    </message>
    <message>
        <source>Not late</source>
        <translation>Belum terlambat</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Tertua</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Terbuka</translation>
    </message>
    <message>
        <source>Over 90 days</source>
        <translation>Lebih dari 90 hari</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Beres</translation>
    </message>
    <message>
        <source>{open} open, {late} of them late, {done} settled</source>
        <translation>{open} terbuka, {late} di antaranya terlambat, {done} beres</translation>
    </message>
</context>
<context>
    <name>CallText</name>
    <message>
        <source>Words in braces are filled in for each invitation.</source>
        <translation>Kata dalam kurung kurawal diisi untuk tiap undangan.</translation>
    </message>
</context>
<context>
    <name>CarefulCopy</name>
    <message numerus="yes">
        <source>%n row(s) of confidential minutes not copied.</source>
        <translation>
            <numerusform>%n baris dari notula Terbatas atau Rahasia tidak disalin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy them too</source>
        <translation>Salin juga</translation>
    </message>
    <message>
        <source>The minutes are marked Terbatas or Rahasia.</source>
        <translation>Isinya tidak untuk semua orang.</translation>
    </message>
</context>
<context>
    <name>CarriedCard</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>terlambat %n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the entry</source>
        <translation>Ke butir</translation>
    </message>
    <message>
        <source>Spoken of in this entry</source>
        <translation>Dibahas di butir ini</translation>
    </message>
    <message>
        <source>Take the link back</source>
        <translation>Lepas tautan</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>proses</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>belum</translation>
    </message>
</context>
<context>
    <name>CarriedSheet</name>
    <message>
        <source>%n day(s)</source>
        <translation>%n hari</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Instansi</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Sekarang</translation>
    </message>
    <message>
        <source>Of {all} taken over {settled} were settled since the meeting.</source>
        <translation>Dari {all} kewajiban yang dibawa, {settled} tuntas sejak rapat ini.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Rekomendasi</translation>
    </message>
    <message>
        <source>Status of what was taken over</source>
        <translation>Status tindak lanjut yang dibawa</translation>
    </message>
    <message>
        <source>When it met</source>
        <translation>Saat rapat</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>tenggat {day}</translation>
    </message>
    <message>
        <source>spoken of</source>
        <translation>dibahas</translation>
    </message>
    <message>
        <source>{text}, {body}: {then}, now {now}</source>
        <translation>{text}, {body}: {then}, sekarang {now}</translation>
    </message>
</context>
<context>
    <name>CarriedStatusLine</name>
    <message>
        <source>What became of it</source>
        <translation>Lihat statusnya</translation>
    </message>
</context>
<context>
    <name>CarryCard</name>
    <message numerus="yes">
        <source>%n recommendation(s) of earlier meetings are not done.</source>
        <translation>
            <numerusform>%n rekomendasi rapat sebelumnya belum selesai.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) stand first on the agenda.</source>
        <translation>
            <numerusform>%n rekomendasi dibawa dan menjadi acara pertama.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) were brought to the agenda</source>
        <translation>
            <numerusform>%n rekomendasi dibawa ke acara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n open recommendation(s)</source>
        <translation>
            <numerusform>Bawa %n rekomendasi terbuka</numerusform>
        </translation>
    </message>
    <message>
        <source>From earlier meetings</source>
        <translation>Dari rapat sebelumnya</translation>
    </message>
    <message>
        <source>Open the minutes</source>
        <translation>Buka notula</translation>
    </message>
    <message>
        <source>{meeting}, {day}: its minutes are to be confirmed.</source>
        <translation>Notula {meeting}, {day}, disahkan di acara berikutnya.</translation>
    </message>
</context>
<context>
    <name>CheckSheet</name>
    <message>
        <source>A change after this makes the minutes a draft again.</source>
        <translation>Perubahan sesudah ini menjadikan notula konsep lagi.</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Diperiksa oleh</translation>
    </message>
    <message>
        <source>Mark as checked</source>
        <translation>Tandai diperiksa</translation>
    </message>
    <message>
        <source>Office or name.</source>
        <translation>Jabatan atau nama.</translation>
    </message>
    <message>
        <source>Say who read the minutes.</source>
        <translation>Sebutkan siapa yang membaca notula.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>wajib</translation>
    </message>
</context>
<context>
    <name>CheckView</name>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>No row below the headings.</source>
        <translation>Tidak ada baris di bawah judul kolom.</translation>
    </message>
</context>
<context>
    <name>Comings</name>
    <message>
        <source>Arrivals and departures</source>
        <translation>Datang dan pulang</translation>
    </message>
    <message>
        <source>Arrivals and departures (Ctrl+J)</source>
        <translation>Datang dan pulang (Ctrl+J)</translation>
    </message>
    <message>
        <source>Nobody came late, left or came back of whom the minutes do not tell.</source>
        <translation>Tidak ada yang terlambat, pulang, atau datang kembali yang belum disebut di notula.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--open goes with --per, --until with --since</source>
        <translation>--open dipakai bersama --per, --until bersama --since</translation>
    </message>
    <message>
        <source>--per, --open, --since and --until are for followups-pdf</source>
        <translation>--per, --open, --since, dan --until hanya untuk followups-pdf</translation>
    </message>
    <message>
        <source>--separately is for letters-pdf</source>
        <translation>--separately hanya untuk letters-pdf</translation>
    </message>
    <message>
        <source>--template is for minutes-docx</source>
        <translation>--template hanya untuk minutes-docx</translation>
    </message>
    <message>
        <source>Coordination meetings, offline.</source>
        <translation>Rapat koordinasi, tanpa internet.</translation>
    </message>
    <message>
        <source>Import number {id} was revoked.</source>
        <translation>Impor nomor {id} dibatalkan.</translation>
    </message>
    <message>
        <source>Printed as a draft: {wrong} to mend, {unexplained} to look at.</source>
        <translation>Dicetak sebagai konsep: {wrong} harus diperbaiki, {unexplained} perlu diperiksa.</translation>
    </message>
    <message>
        <source>Printed as numbers, as no font has them: {signs}</source>
        <translation>Dicetak sebagai nomornya karena tidak ada di huruf cetak: {signs}</translation>
    </message>
    <message>
        <source>The program made a mistake; nothing was changed. The log has the details.</source>
        <translation>Ada kesalahan pada program; tidak ada yang berubah. Rinciannya ada di catatan log.</translation>
    </message>
    <message>
        <source>The reference meeting is in {store}.</source>
        <translation>Rapat contoh ada di {store}.</translation>
    </message>
    <message>
        <source>The store is sound.</source>
        <translation>Berkas data utuh.</translation>
    </message>
    <message>
        <source>What confidential minutes say was left out; --with-confidential prints it.</source>
        <translation>Isi notula Terbatas atau Rahasia tidak dimuat; --with-confidential memuatnya.</translation>
    </message>
    <message>
        <source>What form number {id} brought was taken back.</source>
        <translation>Isi formulir nomor {id} dibatalkan.</translation>
    </message>
    <message>
        <source>Without a command, or with “open STORE”, the window opens.</source>
        <translation>Tanpa perintah, atau dengan “open STORE”, jendela dibuka.</translation>
    </message>
    <message>
        <source>a progress form that came back, from .xlsx, .xls or .ods</source>
        <translation>formulir kemajuan yang kembali, dari .xlsx, .xls, atau .ods</translation>
    </message>
    <message>
        <source>all institutions</source>
        <translation>semua instansi</translation>
    </message>
    <message>
        <source>also look at this store, a file or an address, without changing it</source>
        <translation>periksa juga berkas data atau alamat ini, tanpa mengubahnya</translation>
    </message>
    <message>
        <source>also what minutes say that are Terbatas or Rahasia</source>
        <translation>juga isi notula yang bersifat Terbatas atau Rahasia</translation>
    </message>
    <message>
        <source>as JSON</source>
        <translation>sebagai JSON</translation>
    </message>
    <message>
        <source>bring a file into a store: the union of both, as often as you like</source>
        <translation>menggabungkan berkas ke data: gabungan keduanya, boleh berulang</translation>
    </message>
    <message>
        <source>bring a list into the store, take an import back, make a list to fill in</source>
        <translation>mengimpor daftar, membatalkan impor, membuat daftar kosong untuk diisi</translation>
    </message>
    <message>
        <source>carry the attendance of a meeting from store to store by a file</source>
        <translation>membawa kehadiran rapat dari data ke data dengan berkas</translation>
    </message>
    <message>
        <source>follow-ups of this region alone, by its code, such as 36.02</source>
        <translation>tindak lanjut daerah ini saja, menurut kodenya, misalnya 36.02</translation>
    </message>
    <message>
        <source>followups-pdf: a report of each region, area or meeting, on pages of its own</source>
        <translation>followups-pdf: laporan tiap daerah, area, atau rapat, masing-masing pada halaman sendiri</translation>
    </message>
    <message>
        <source>followups-pdf: what moved since the end of this day</source>
        <translation>followups-pdf: apa yang berubah sejak akhir tanggal ini</translation>
    </message>
    <message>
        <source>letters-pdf, region-form-xlsx: a file for each in this folder, never over others</source>
        <translation>letters-pdf, region-form-xlsx: satu berkas untuk masing-masing di folder ini, tidak menimpa berkas lain</translation>
    </message>
    <message>
        <source>list what a store has</source>
        <translation>tampilkan isi berkas data</translation>
    </message>
    <message>
        <source>make a new store with the reference meeting</source>
        <translation>buat berkas data baru berisi rapat contoh</translation>
    </message>
    <message>
        <source>may be left out if there is only one</source>
        <translation>boleh dikosongkan bila hanya ada satu rapat</translation>
    </message>
    <message>
        <source>minutes-docx: a Word file with marks, in place of the one in the settings</source>
        <translation>minutes-docx: berkas Word dengan penanda, sebagai ganti yang ada di pengaturan</translation>
    </message>
    <message>
        <source>number of the meeting</source>
        <translation>nomor rapat</translation>
    </message>
    <message>
        <source>offices with their holders from .xlsx, .xls, .ods or .csv</source>
        <translation>jabatan dan pejabatnya dari .xlsx, .xls, .ods, atau .csv</translation>
    </message>
    <message>
        <source>open takes one store and nothing else: rakor-desktop open STORE</source>
        <translation>open diikuti satu berkas data atau alamat saja: rakor-desktop open STORE</translation>
    </message>
    <message>
        <source>path of a store file, or the address of a database</source>
        <translation>lokasi berkas data, atau alamat pangkalan data</translation>
    </message>
    <message>
        <source>read every page of a store</source>
        <translation>periksa seluruh isi berkas data</translation>
    </message>
    <message>
        <source>statuses in the words of the meeting (rakor), of the BPK or of the inspectorate</source>
        <translation>status dengan istilah rapat (rakor), BPK, atau APIP</translation>
    </message>
    <message>
        <source>take a whole import back</source>
        <translation>membatalkan satu impor seluruhnya</translation>
    </message>
    <message>
        <source>take back all that a progress form brought</source>
        <translation>batalkan semua isi sebuah formulir kemajuan</translation>
    </message>
    <message>
        <source>telephone numbers of the call list whole, not masked</source>
        <translation>nomor telepon daftar konfirmasi utuh, tidak disamarkan</translation>
    </message>
    <message>
        <source>tell what would happen, change nothing</source>
        <translation>beri tahu yang akan terjadi tanpa mengubah apa pun</translation>
    </message>
    <message>
        <source>tell whether a file was issued by a store, and whether it is unchanged</source>
        <translation>beri tahu apakah berkas diterbitkan penyimpanan, dan apakah utuh</translation>
    </message>
    <message>
        <source>today if left out</source>
        <translation>hari ini bila tidak disebut</translation>
    </message>
    <message>
        <source>try each part of the installed program</source>
        <translation>coba setiap bagian program yang terpasang</translation>
    </message>
    <message>
        <source>whose representative, by the number on the list: assignment-pdf, mandate-pdf</source>
        <translation>yang diwakili, menurut nomor dalam daftar: assignment-pdf, mandate-pdf</translation>
    </message>
    <message>
        <source>with --per: only what is still open</source>
        <translation>bersama --per: hanya yang belum selesai</translation>
    </message>
    <message>
        <source>with --since: up to the end of this day, today if left out</source>
        <translation>bersama --since: sampai akhir tanggal ini; hari ini jika tidak disebut</translation>
    </message>
    <message>
        <source>write a document to a file</source>
        <translation>tulis dokumen ke sebuah berkas</translation>
    </message>
    <message>
        <source>write an empty list to fill in</source>
        <translation>menulis daftar kosong untuk diisi</translation>
    </message>
    <message>
        <source>write it to this file, for a program that has no terminal</source>
        <translation>tulis ke berkas ini, untuk program tanpa terminal</translation>
    </message>
    <message>
        <source>write the attendance of a meeting to a file</source>
        <translation>menulis kehadiran rapat ke berkas</translation>
    </message>
    <message>
        <source>{argument} has bytes that are no letters</source>
        <translation>{argument} berisi bita yang bukan huruf</translation>
    </message>
    <message>
        <source>{argument} is no day; the 12th of April 2016 is written 2016-04-12</source>
        <translation>{argument} bukan tanggal; 12 April 2016 ditulis 2016-04-12</translation>
    </message>
    <message>
        <source>{count} forms ({names}): name one with --region, or use --separately</source>
        <translation>{count} formulir ({names}): sebut satu dengan --region, atau pakai --separately</translation>
    </message>
    <message>
        <source>{count} of confidential minutes left out; --with-confidential lists them.</source>
        <translation>{count} dari notula yang tidak terbuka tidak dimuat; --with-confidential memuatnya.</translation>
    </message>
    <message>
        <source>{kind} needs --invitee NO</source>
        <translation>{kind} memerlukan --invitee NO</translation>
    </message>
    <message>
        <source>{title}: {new} records are new, {known} were known, {contradicted} contradict.</source>
        <translation>{title}: {new} catatan baru, {known} sudah ada, {contradicted} bertentangan.</translation>
    </message>
</context>
<context>
    <name>ComparisonSheet</name>
    <message>
        <source>Compare</source>
        <translation>Bandingkan</translation>
    </message>
    <message>
        <source>Compare two days</source>
        <translation>Bandingkan dua tanggal</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>What was done, became late, was extended or is new between the end of both.</source>
        <translation>Apa yang selesai, menjadi terlambat, diperpanjang, atau baru di antara akhir kedua tanggal.</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation>Tulis tanggalnya.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>wajib</translation>
    </message>
</context>
<context>
    <name>Confirming</name>
    <message>
        <source>Last minutes</source>
        <translation>Notula lalu</translation>
    </message>
    <message>
        <source>Open the minutes of {meeting}, {day} (Ctrl+L)</source>
        <translation>Buka notula {meeting}, {day} (Ctrl+L)</translation>
    </message>
    <message>
        <source>Open the minutes to be confirmed (Ctrl+L)</source>
        <translation>Buka notula yang akan disahkan (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>ConflictSheet</name>
    <message>
        <source>Both joined, may be edited</source>
        <translation>Gabungan, boleh disunting</translation>
    </message>
    <message>
        <source>Both versions stay in the history of this entry.</source>
        <translation>Kedua versi tetap ada di riwayat butir ini.</translation>
    </message>
    <message>
        <source>Choose one version, or use both joined. What differs is marked.</source>
        <translation>Pilih satu versi atau pakai gabungan. Bagian yang berbeda ditandai.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Nanti</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>Versi lain</translation>
    </message>
    <message>
        <source>Use both joined</source>
        <translation>Pakai gabungan</translation>
    </message>
    <message>
        <source>Use this version</source>
        <translation>Pakai versi ini</translation>
    </message>
    <message>
        <source>Your version</source>
        <translation>Versi Anda</translation>
    </message>
    <message>
        <source>in the store</source>
        <translation>di basis data</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>komputer ini</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Contents</source>
        <translation>Daftar isi</translation>
    </message>
</context>
<context>
    <name>Contradictions</name>
    <message>
        <source>Settle</source>
        <translation>Tetapkan</translation>
    </message>
    <message>
        <source>The other record is revoked and stays in the history, with this reason.</source>
        <translation>Catatan yang lain dibatalkan dan tetap ada di riwayat, dengan alasan ini.</translation>
    </message>
    <message>
        <source>Which of two desks is right</source>
        <translation>Meja mana yang benar</translation>
    </message>
    <message>
        <source>{desk}, {time}: {words}</source>
        <translation>{desk}, {time}: {words}</translation>
    </message>
    <message>
        <source>{office} was recorded differently at two desks. Which is right?</source>
        <translation>{office} dicatat berbeda di dua meja. Mana yang benar?</translation>
    </message>
    <message>
        <source>{office}: {words} is right</source>
        <translation>{office}: {words} yang benar</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Save a copy</source>
        <translation>Simpan salinan</translation>
    </message>
</context>
<context>
    <name>Corner</name>
    <message>
        <source>Due</source>
        <translation>Tenggat</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Rekomendasi</translation>
    </message>
</context>
<context>
    <name>CorrectSheet</name>
    <message>
        <source>Absent</source>
        <translation>Tidak hadir</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Betulkan</translation>
    </message>
    <message>
        <source>Correct the record of {office}</source>
        <translation>Betulkan catatan {office}</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Berhalangan</translation>
    </message>
    <message>
        <source>Hour of coming</source>
        <translation>Jam datang</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Office of whoever came instead</source>
        <translation>Jabatan yang mewakili</translation>
    </message>
    <message>
        <source>Present in person</source>
        <translation>Hadir sendiri</translation>
    </message>
    <message>
        <source>Represented</source>
        <translation>Diwakili</translation>
    </message>
    <message>
        <source>This hour has not come yet.</source>
        <translation>Jam ini belum tiba.</translation>
    </message>
    <message>
        <source>What was recorded before stays in the history.</source>
        <translation>Catatan sebelumnya tetap ada di riwayat.</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Alasan pembetulan</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>A new version with the same number stands beside the old one.</source>
        <translation>Versi baru dengan nomor yang sama berdiri di samping yang lama.</translation>
    </message>
    <message>
        <source>Begin the correction</source>
        <translation>Mulai ralat</translation>
    </message>
    <message>
        <source>Correct the letter</source>
        <translation>Ralat surat</translation>
    </message>
    <message>
        <source>Give the letter up</source>
        <translation>Batalkan surat</translation>
    </message>
    <message>
        <source>Give up letter and number</source>
        <translation>Batalkan surat dan nomor</translation>
    </message>
    <message>
        <source>Letter and number stay in their registers as void; the number is never used again.</source>
        <translation>Surat dan nomor tetap tercatat sebagai batal; nomornya tidak dipakai lagi.</translation>
    </message>
    <message>
        <source>The letter stands as it was issued.</source>
        <translation>Surat kembali seperti saat terbit.</translation>
    </message>
    <message>
        <source>a slip of the pen</source>
        <translation>salah tulis</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>diganti surat lain</translation>
    </message>
    <message>
        <source>the meeting is put off</source>
        <translation>rapat ditunda</translation>
    </message>
    <message>
        <source>the place changed</source>
        <translation>tempat berubah</translation>
    </message>
    <message>
        <source>the time changed</source>
        <translation>waktu berubah</translation>
    </message>
    <message>
        <source>wrong date</source>
        <translation>salah tanggal</translation>
    </message>
</context>
<context>
    <name>CourseCard</name>
    <message>
        <source>Course of the follow-ups</source>
        <translation>Perkembangan tindak lanjut</translation>
    </message>
    <message>
        <source>Course of the follow-ups, Enter for what is done</source>
        <translation>Perkembangan tindak lanjut, Enter untuk yang selesai</translation>
    </message>
    <message>
        <source>Open what is done</source>
        <translation>Buka yang selesai</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Copy the details for IT</source>
        <translation>Salin rincian untuk TI</translation>
    </message>
    <message>
        <source>The program made a mistake.</source>
        <translation>Ada kesalahan pada program.</translation>
    </message>
    <message>
        <source>What you typed is kept in the journal of this computer. The log has the details.</source>
        <translation>Yang Anda ketik aman di jurnal komputer ini. Rinciannya ada di catatan log.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>This is not a date. Write day, month, year, for example 12-04-2016.</source>
        <translation>Ini bukan tanggal. Tulis hari, bulan, tahun, misalnya 12-04-2016.</translation>
    </message>
</context>
<context>
    <name>DayBar</name>
    <message>
        <source>As of</source>
        <translation>Keadaan pada</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
</context>
<context>
    <name>DayReasonSheet</name>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation>Tulis tanggalnya.</translation>
    </message>
    <message>
        <source>Write the reason: it stays in the history.</source>
        <translation>Tulis alasannya: alasan tetap ada dalam riwayat.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>wajib</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Attendance</source>
        <translation>Kehadiran</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Dasar mewakili</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Datang kembali</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Meja</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>Disposisi</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Pejabat</translation>
    </message>
    <message>
        <source>Illness</source>
        <extracomment>Which look of the status registry tells what an event says.</extracomment>
        <translation>Sakit</translation>
    </message>
    <message>
        <source>Invitation {no}, {office}, {state}</source>
        <translation>Undangan {no}, {office}, {state}</translation>
    </message>
    <message>
        <source>Invited office</source>
        <translation>Jabatan yang diundang</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Izin</translation>
    </message>
    <message>
        <source>Letter of assignment</source>
        <translation>Surat tugas</translation>
    </message>
    <message>
        <source>Mistyped</source>
        <translation>Salah ketik</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tanpa</translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation>Belum tercatat</translation>
    </message>
    <message>
        <source>Official duty elsewhere</source>
        <translation>Dinas luar</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Power of attorney</source>
        <translation>Surat kuasa</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Hadir</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Record of {office} corrected {time}</source>
        <translation>Catatan {office} dibetulkan {time}</translation>
    </message>
    <message>
        <source>Record of {office} revoked {time}</source>
        <translation>Catatan {office} dibatalkan {time}</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Sudah tercatat</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Daerah</translation>
    </message>
    <message>
        <source>Region or number too. Enter goes to the list; nothing is recorded from here.</source>
        <translation>Daerah atau nomor juga boleh. Enter ke daftar; dari sini tidak ada yang dicatat.</translation>
    </message>
    <message>
        <source>Represented</source>
        <translation>Diwakili</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>Diwakili oleh</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Scan a card or type an office</source>
        <translation>Pindai kartu atau ketik jabatan</translation>
    </message>
    <message>
        <source>Search: “{words}”</source>
        <translation>Cari: “{words}”</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Lisan</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Undone at once</source>
        <translation>Diurungkan</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>Salah orang</translation>
    </message>
    <message>
        <source>announced {day}</source>
        <translation>diberitahukan {day}</translation>
    </message>
    <message>
        <source>by {person}</source>
        <translation>oleh {person}</translation>
    </message>
    <message>
        <source>invitation no. {no}</source>
        <translation>undangan no. {no}</translation>
    </message>
    <message>
        <source>invited himself (no. {no}), {state}</source>
        <translation>diundang sendiri (no. {no}), {state}</translation>
    </message>
    <message>
        <source>may not be represented</source>
        <translation>tidak boleh diwakili</translation>
    </message>
    <message>
        <source>scan to follow</source>
        <translation>berkas menyusul</translation>
    </message>
    <message>
        <source>to the list</source>
        <translation>ke daftar</translation>
    </message>
    <message>
        <source>{desk}, otherwise at {other}</source>
        <translation>{desk}, berbeda di {other}</translation>
    </message>
    <message>
        <source>{found} match. Words in any order, for example “serang deputy”.</source>
        <translation>{found} cocok. Urutan kata bebas, misalnya “serang dprd”.</translation>
    </message>
    <message>
        <source>{office} is recorded already</source>
        <translation>{office} sudah tercatat</translation>
    </message>
    <message>
        <source>{office} recorded as a guest {time}</source>
        <translation>{office} dicatat sebagai tamu {time}</translation>
    </message>
    <message>
        <source>{office} recorded as absent {time}</source>
        <translation>{office} tercatat tidak hadir {time}</translation>
    </message>
    <message>
        <source>{office} recorded as being back {time}</source>
        <translation>{office} dicatat datang kembali {time}</translation>
    </message>
    <message>
        <source>{office} recorded as excused ({reason}) {time}</source>
        <translation>{office} tercatat berhalangan ({reason}) {time}</translation>
    </message>
    <message>
        <source>{office} recorded as having left {time}</source>
        <translation>{office} dicatat pulang {time}</translation>
    </message>
    <message>
        <source>{office} recorded as present {time}</source>
        <translation>{office} tercatat hadir {time}</translation>
    </message>
    <message>
        <source>{office} represented by {person}, recorded {time}</source>
        <translation>{office} diwakili oleh {person}, tercatat {time}</translation>
    </message>
    <message>
        <source>{state} {time} at {desk}.</source>
        <translation>{state} {time} di {desk}.</translation>
    </message>
    <message>
        <source>{state} {time} at {desk}. Nothing was changed.</source>
        <translation>{state} {time} di {desk}. Tidak ada yang diubah.</translation>
    </message>
</context>
<context>
    <name>DeskName</name>
    <message>
        <source>Name this desk</source>
        <translation>Beri nama meja ini</translation>
    </message>
    <message>
        <source>Other desks work with this database too: give each a name of its own.</source>
        <translation>Meja lain juga bekerja dengan basis data ini: beri tiap meja nama sendiri.</translation>
    </message>
    <message>
        <source>This computer records as {desk}.</source>
        <translation>Komputer ini mencatat sebagai {desk}.</translation>
    </message>
</context>
<context>
    <name>DeskSection</name>
    <message>
        <source>Give this desk a name.</source>
        <translation>Beri meja ini nama.</translation>
    </message>
    <message>
        <source>It stands beside every record made here, so that the other desks know where it was made.</source>
        <translation>Tertera pada setiap catatan yang dibuat di sini, supaya meja lain tahu di mana catatan itu dibuat.</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>Nama meja ini</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Komputer ini</translation>
    </message>
    <message>
        <source>Where several desks work together, give each a name of its own, such as Meja 2.</source>
        <translation>Bila beberapa meja bekerja bersama, beri tiap meja nama sendiri, misalnya Meja 2.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>wajib</translation>
    </message>
</context>
<context>
    <name>DifferenceCard</name>
    <message>
        <source>Leave it, with a note</source>
        <translation>Biarkan, beri catatan</translation>
    </message>
    <message>
        <source>Not his</source>
        <translation>Bukan beliau</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>Revoke the record</source>
        <translation>Batalkan</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>Adjutant</source>
        <translation>Ajudan</translation>
    </message>
    <message>
        <source>Double merged: this entry went</source>
        <translation>Ganda digabung: entri ini melebur</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Pejabat</translation>
    </message>
    <message>
        <source>Holder appointed</source>
        <translation>Pejabat diangkat</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Instansi</translation>
    </message>
    <message>
        <source>NIP/NRP</source>
        <translation>NIP/NRP</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Belum tercatat</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Office changed</source>
        <translation>Jabatan diubah</translation>
    </message>
    <message>
        <source>Office entered</source>
        <translation>Jabatan dicatat</translation>
    </message>
    <message>
        <source>Office, in order of precedence</source>
        <translation>Jabatan, urut keprotokolan</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>Data orang diubah</translation>
    </message>
    <message>
        <source>Person entered</source>
        <translation>Orang dicatat</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Urutan</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Pangkat</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Daerah</translation>
    </message>
    <message>
        <source>Region code</source>
        <translation>Kode daerah</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>Term changed</source>
        <translation>Masa jabatan diubah</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>adjutant</source>
        <translation>ajudan</translation>
    </message>
    <message>
        <source>degrees after the name</source>
        <translation>gelar belakang</translation>
    </message>
    <message>
        <source>echelon</source>
        <translation>eselon</translation>
    </message>
    <message>
        <source>exists from</source>
        <translation>ada sejak</translation>
    </message>
    <message>
        <source>exists to</source>
        <translation>ada sampai</translation>
    </message>
    <message>
        <source>from</source>
        <translation>mulai</translation>
    </message>
    <message>
        <source>holds no office on this day</source>
        <translation>tidak memegang jabatan pada hari ini</translation>
    </message>
    <message>
        <source>how held</source>
        <translation>jenis</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nama</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>no holder</source>
        <translation>tidak ada pejabat</translation>
    </message>
    <message>
        <source>no holder recorded yet</source>
        <translation>belum ada pejabat tercatat</translation>
    </message>
    <message>
        <source>now</source>
        <translation>sekarang</translation>
    </message>
    <message>
        <source>phone of the adjutant</source>
        <translation>nomor ajudan</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>pangkat</translation>
    </message>
    <message>
        <source>titles before the name</source>
        <translation>gelar depan</translation>
    </message>
    <message>
        <source>to</source>
        <translation>sampai</translation>
    </message>
    <message>
        <source>vacant since</source>
        <translation>lowong sejak</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Keadaan pada</translation>
    </message>
    <message>
        <source>As of {day}</source>
        <translation>Keadaan pada {day}</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Direktori</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Search office, name, region</source>
        <translation>Cari jabatan, nama, daerah</translation>
    </message>
    <message>
        <source>offices and their holders over time</source>
        <translation>jabatan dan pejabat dari waktu ke waktu</translation>
    </message>
</context>
<context>
    <name>DocumentPanel</name>
    <message>
        <source>FILE</source>
        <translation>BERKAS</translation>
    </message>
    <message>
        <source>FILE FINGERPRINT</source>
        <translation>SIDIK BERKAS</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Halaman pertama</translation>
    </message>
    <message>
        <source>Internal control code, not an electronic signature.</source>
        <translation>Kode kontrol internal, bukan tanda tangan elektronik</translation>
    </message>
    <message>
        <source>PASSED OVER</source>
        <translation>DILEWATI DENGAN ALASAN</translation>
    </message>
    <message>
        <source>The chosen document</source>
        <translation>Dokumen yang dipilih</translation>
    </message>
    <message>
        <source>VERSIONS</source>
        <translation>VERSI</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>sedang diperiksa</translation>
    </message>
    <message>
        <source>content changed</source>
        <translation>isi berubah</translation>
    </message>
    <message>
        <source>intact</source>
        <translation>utuh</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Addendum to the minutes</source>
        <translation>Adendum notula</translation>
    </message>
    <message>
        <source>Assignment letter</source>
        <translation>Surat tugas</translation>
    </message>
    <message>
        <source>Attendance recapitulation (Excel)</source>
        <translation>Rekapitulasi kehadiran (Excel)</translation>
    </message>
    <message>
        <source>Attendance recapitulation (PDF)</source>
        <translation>Rekapitulasi kehadiran (PDF)</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>Daftar hadir</translation>
    </message>
    <message>
        <source>Attendance sheet (PDF)</source>
        <translation>Daftar hadir (PDF)</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Kartu peserta</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Daftar konfirmasi kehadiran</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>File fingerprint</source>
        <translation>Sidik berkas</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Tanggal rapat</translation>
    </message>
    <message>
        <source>Invitation letter</source>
        <translation>Surat undangan</translation>
    </message>
    <message>
        <source>Invitation letter for Word</source>
        <translation>Surat undangan untuk Word</translation>
    </message>
    <message>
        <source>Invitation letters, one for each</source>
        <translation>Surat undangan masing-masing</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Terbit</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>What is filtered by, and which kinds belong to it.</extracomment>
        <translation>Surat</translation>
    </message>
    <message>
        <source>List of invitations</source>
        <translation>Daftar undangan</translation>
    </message>
    <message>
        <source>List of invitations (Excel)</source>
        <translation>Daftar undangan (Excel)</translation>
    </message>
    <message>
        <source>List of invitations (PDF)</source>
        <translation>Daftar undangan (PDF)</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rapat</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Notula</translation>
    </message>
    <message>
        <source>Minutes for Word</source>
        <translation>Notula untuk Word</translation>
    </message>
    <message>
        <source>Minutes of agreement</source>
        <translation>Berita acara kesepakatan</translation>
    </message>
    <message>
        <source>Name tents</source>
        <translation>Papan nama</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Pack for accounts</source>
        <translation>Berkas pertanggungjawaban</translation>
    </message>
    <message>
        <source>Power of attorney</source>
        <translation>Surat kuasa</translation>
    </message>
    <message>
        <source>Ralat of the minutes</source>
        <translation>Ralat notula</translation>
    </message>
    <message>
        <source>Recapitulation</source>
        <translation>Rekapitulasi</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Reminder letter</source>
        <translation>Surat pengingat</translation>
    </message>
    <message>
        <source>Salutation list</source>
        <translation>Daftar sapaan</translation>
    </message>
    <message>
        <source>Seating plan</source>
        <translation>Denah tempat duduk</translation>
    </message>
    <message>
        <source>Seats and cards</source>
        <translation>Denah dan kartu</translation>
    </message>
    <message>
        <source>Short report</source>
        <translation>Laporan singkat</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>content changed</source>
        <translation>isi berubah</translation>
    </message>
    <message>
        <source>correction: {note}</source>
        <translation>ralat: {note}</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>tanpa nomor</translation>
    </message>
    <message>
        <source>{kind}, version {version}, issued {at}, {state}, {meeting}</source>
        <translation>{kind}, versi {version}, terbit {at}, {state}, {meeting}</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>A PDF with participants, entries and decisions.</source>
        <translation>PDF berisi peserta, butir, dan keputusan.</translation>
    </message>
    <message>
        <source>A copy was saved.</source>
        <translation>Salinan tersimpan.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Check a file…</source>
        <translation>Periksa berkas…</translation>
    </message>
    <message>
        <source>Choose a meeting and make its documents.</source>
        <translation>Pilih rapat, lalu buat dokumennya.</translation>
    </message>
    <message>
        <source>Compare all fingerprints</source>
        <translation>Periksa semua sidik</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Ralat…</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Every document of a meeting.</source>
        <translation>Semua naskah sebuah rapat.</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>Batalkan…</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Belum ada dokumen</translation>
    </message>
    <message>
        <source>No program here opens this file.</source>
        <translation>Tidak ada program di sini yang membuka berkas ini.</translation>
    </message>
    <message>
        <source>Number register</source>
        <translation>Buku nomor</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Open the meetings</source>
        <translation>Buka daftar rapat</translation>
    </message>
    <message>
        <source>Paper of the next documents: F4 is 215 × 330 mm.</source>
        <translation>Kertas untuk dokumen berikutnya: F4 berukuran 215 × 330 mm.</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>Ukuran kertas</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Simpan salinan</translation>
    </message>
    <message>
        <source>Search document, meeting</source>
        <translation>Cari dokumen, rapat</translation>
    </message>
    <message>
        <source>Stored with the meeting as {file}.</source>
        <translation>Tersimpan dalam rapat ini sebagai {file}.</translation>
    </message>
    <message>
        <source>The file is at {path}</source>
        <translation>Berkasnya ada di {path}</translation>
    </message>
    <message>
        <source>To print and sign.</source>
        <translation>Untuk dicetak dan ditandatangani.</translation>
    </message>
    <message>
        <source>What is made here is kept as it was issued.</source>
        <translation>Yang dibuat di sini disimpan seperti saat diterbitkan.</translation>
    </message>
    <message>
        <source>what was issued, as it was issued</source>
        <translation>surat dan naskah yang terbit</translation>
    </message>
    <message>
        <source>{kind} v{version} issued.</source>
        <translation>{kind} v{version} terbit.</translation>
    </message>
</context>
<context>
    <name>Doubles</name>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>Adjutant</source>
        <translation>Ajudan</translation>
    </message>
    <message>
        <source>Choose which values stay. Terms and invitations of both stay; issued papers do not change.</source>
        <translation>Pilih nilai yang tetap. Masa jabatan dan undangan keduanya tetap ada; dokumen terbit tidak berubah.</translation>
    </message>
    <message>
        <source>Degrees after</source>
        <translation>Gelar belakang</translation>
    </message>
    <message>
        <source>Echelon</source>
        <translation>Eselon</translation>
    </message>
    <message>
        <source>Exists from</source>
        <translation>Ada sejak</translation>
    </message>
    <message>
        <source>Exists to</source>
        <translation>Ada sampai</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Isian</translation>
    </message>
    <message>
        <source>Fields of both</source>
        <translation>Isian keduanya</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Pejabat</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Instansi</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Undangan</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Gabungkan</translation>
    </message>
    <message>
        <source>NIP/NRP</source>
        <translation>NIP/NRP</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Berikutnya</translation>
    </message>
    <message>
        <source>Not a double</source>
        <translation>Bukan ganda</translation>
    </message>
    <message>
        <source>Office held</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Order in the group</source>
        <translation>Urutan dalam kelompok</translation>
    </message>
    <message>
        <source>Phone of the adjutant</source>
        <translation>Telepon ajudan</translation>
    </message>
    <message>
        <source>Possible doubles</source>
        <translation>Kemungkinan ganda</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Kedudukan</translation>
    </message>
    <message>
        <source>Precedence group</source>
        <translation>Kelompok urutan</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Sebelumnya</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Pangkat</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Daerah</translation>
    </message>
    <message>
        <source>Titles before</source>
        <translation>Gelar depan</translation>
    </message>
    <message>
        <source>Vacant since</source>
        <translation>Lowong sejak</translation>
    </message>
    <message>
        <source>a similar name</source>
        <translation>nama mirip</translation>
    </message>
    <message>
        <source>deputy</source>
        <translation>wakil kepala daerah</translation>
    </message>
    <message>
        <source>head</source>
        <translation>kepala daerah</translation>
    </message>
    <message>
        <source>other</source>
        <translation>lainnya</translation>
    </message>
    <message>
        <source>the same NIP/NRP</source>
        <translation>NIP/NRP sama</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>nama sama</translation>
    </message>
    <message>
        <source>{at} of {of}</source>
        <translation>{at} dari {of}</translation>
    </message>
    <message>
        <source>{field}: {one} or {other}, {kept} stays</source>
        <translation>{field}: {one} atau {other}, yang tetap {kept}</translation>
    </message>
    <message>
        <source>← → or 1 2 choose, ↑ ↓ next field, PgDn next pair</source>
        <translation>← → atau 1 2 pilih, ↑ ↓ isian, PgDn pasangan berikutnya</translation>
    </message>
</context>
<context>
    <name>DoublesEntry</name>
    <message>
        <source>Both stay, and are not shown as doubles again.</source>
        <translation>Keduanya tetap dan tidak ditampilkan lagi sebagai ganda.</translation>
    </message>
    <message>
        <source>Possible doubles ({count})</source>
        <translation>Kemungkinan ganda ({count})</translation>
    </message>
    <message>
        <source>{name} is one entry now.</source>
        <translation>{name} kini satu entri.</translation>
    </message>
</context>
<context>
    <name>DraftForm</name>
    <message>
        <source>Area of intervention</source>
        <translation>Area intervensi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordinator</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Tenggat</translation>
    </message>
    <message>
        <source>No area of intervention</source>
        <translation>Tanpa area intervensi</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Rekomendasi</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>Simpan {name}</translation>
    </message>
    <message>
        <source>Supported by…</source>
        <translation>Didukung oleh…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>hh-bb-tttt</translation>
    </message>
    <message>
        <source>read from “{words}”</source>
        <translation>terbaca dari “{words}”</translation>
    </message>
    <message>
        <source>read from “{words}”, weeks counted from the 1st by seven days</source>
        <translation>terbaca dari “{words}”, minggu dihitung per tujuh hari sejak tanggal 1</translation>
    </message>
    <message>
        <source>read from “{words}”; no year is named, {year} is taken</source>
        <translation>terbaca dari “{words}”; tahun tidak disebut, dipakai {year}</translation>
    </message>
    <message>
        <source>“{words}” names no certain day. Enter the date if it is known.</source>
        <translation>“{words}” tidak menyebut hari yang pasti. Isi tanggalnya bila sudah diketahui.</translation>
    </message>
    <message>
        <source>“{words}”: the calendar has no such day.</source>
        <translation>“{words}”: hari itu tidak ada di kalender.</translation>
    </message>
    <message>
        <source>“{words}”: working days depend on holidays. Enter the date if it is known.</source>
        <translation>“{words}”: hari kerja bergantung pada hari libur. Isi tanggalnya bila sudah diketahui.</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Area of intervention</source>
        <translation>Area intervensi</translation>
    </message>
    <message>
        <source>Close: Esc</source>
        <translation>Tutup: Esc</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordinator</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>Due date as said</source>
        <translation>Tenggat menurut rapat</translation>
    </message>
    <message>
        <source>First target</source>
        <translation>Tenggat pertama</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Next one</source>
        <translation>Berikutnya</translation>
    </message>
    <message>
        <source>Next one: Alt+↓</source>
        <translation>Berikutnya: Alt+↓</translation>
    </message>
    <message>
        <source>One before</source>
        <translation>Sebelumnya</translation>
    </message>
    <message>
        <source>One before: Alt+↑</source>
        <translation>Sebelumnya: Alt+↑</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Keluaran</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Penanggung jawab</translation>
    </message>
    <message>
        <source>Supporting</source>
        <translation>Pendukung</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>tenggat {day}</translation>
    </message>
    <message>
        <source>only grows, nothing is deleted</source>
        <translation>hanya bertambah, tidak dihapus</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>A form is still open.</source>
        <translation>Masih ada isian yang terbuka.</translation>
    </message>
    <message>
        <source>Save it with Ctrl Enter, or leave it with Esc.</source>
        <translation>Simpan dengan Ctrl Enter, atau batalkan dengan Esc.</translation>
    </message>
    <message>
        <source>{name} was taken back</source>
        <translation>{name} ditarik kembali</translation>
    </message>
    <message>
        <source>{who}: linked to the entry</source>
        <translation>{who}: ditautkan ke butir</translation>
    </message>
    <message>
        <source>{who}: the link was taken back</source>
        <translation>{who}: tautan dilepas</translation>
    </message>
</context>
<context>
    <name>DrawnPanel</name>
    <message>
        <source>Carried {number}</source>
        <translation>Dibawa {number}</translation>
    </message>
    <message>
        <source>Decisions {number}</source>
        <translation>Keputusan {number}</translation>
    </message>
    <message>
        <source>No decision yet. Select words in an entry, then Ctrl T.</source>
        <translation>Belum ada keputusan. Pilih kata-kata dalam butir, lalu Ctrl T.</translation>
    </message>
    <message>
        <source>No recommendation yet. Select words in an entry, then Ctrl R.</source>
        <translation>Belum ada rekomendasi. Pilih kata-kata dalam butir, lalu Ctrl R.</translation>
    </message>
    <message>
        <source>Recommendations and decisions</source>
        <translation>Rekomendasi dan keputusan</translation>
    </message>
    <message>
        <source>Recommendations {number}</source>
        <translation>Rekomendasi {number}</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Yang ditampilkan</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>Due within {days} days</source>
        <translation>Jatuh tempo dalam {days} hari</translation>
    </message>
    <message>
        <source>Nothing falls due in these days.</source>
        <translation>Tidak ada tenggat dalam hari-hari ini.</translation>
    </message>
</context>
<context>
    <name>EarlyCards</name>
    <message>
        <source>Card scanned: {whose}. Record this form first.</source>
        <translation>Kartu dipindai: {whose}. Catat dulu formulir ini.</translation>
    </message>
    <message>
        <source>It is not of this meeting.</source>
        <translation>Bukan kartu rapat ini.</translation>
    </message>
    <message>
        <source>The card is offered afterwards.</source>
        <translation>Sesudah itu kartunya ditawarkan.</translation>
    </message>
</context>
<context>
    <name>EffectCard</name>
    <message>
        <source>Counted already as a person in the room: people stay, invitations filled grow by {filled}.</source>
        <translation>Sudah terhitung di ruangan: jumlah orang tetap, undangan terisi bertambah {filled}.</translation>
    </message>
    <message>
        <source>One person for two invitations: people grow by {heads}, invitations filled by {filled}.</source>
        <translation>Satu orang untuk dua undangan: orang di ruangan bertambah {heads}, undangan terisi bertambah {filled}.</translation>
    </message>
    <message>
        <source>Only {office} himself decides: {items}. The representation is recorded all the same.</source>
        <translation>Tidak boleh diwakilkan, hanya oleh {office} sendiri: {items}. Kehadiran yang mewakili tetap dapat dicatat.</translation>
    </message>
    <message>
        <source>People in the room grow by {heads}, invitations filled by {filled}.</source>
        <translation>Orang di ruangan bertambah {heads}, undangan terisi bertambah {filled}.</translation>
    </message>
    <message>
        <source>Seat and salutation follow the own office, {own}, not the place of {office}.</source>
        <translation>Kursi dan sapaan menurut jabatan sendiri, {own}, bukan tempat {office}.</translation>
    </message>
    <message>
        <source>Seat and salutation follow the own office: no. {no}, {group}, not the place of {office}.</source>
        <translation>Kursi dan sapaan menurut jabatan sendiri: no. {no}, {group}, bukan tempat {office}.</translation>
    </message>
    <message>
        <source>Seat and salutation follow the place of {office}: no. {no}, {group}.</source>
        <translation>Tempat duduk dan sapaan mengikuti tempat {office}: no. {no}, {group}.</translation>
    </message>
    <message>
        <source>The own invitation no. {no} is recorded as: {state}. Revoke that record if it is wrong.</source>
        <translation>Undangannya sendiri no. {no} tercatat {state}. Batalkan catatan itu bila keliru.</translation>
    </message>
    <message>
        <source>{own} is represented by {person}: {person} is the one recorded for {office}.</source>
        <translation>{own} diwakili oleh {person}: yang dicatat untuk {office} adalah {person}.</translation>
    </message>
</context>
<context>
    <name>EmblemBox</name>
    <message>
        <source>image</source>
        <translation>gambar</translation>
    </message>
</context>
<context>
    <name>EmblemStrip</name>
    <message>
        <source>Coarse on {size}: a larger one prints better</source>
        <translation>Kasar pada {size}: gambar yang lebih besar lebih baik</translation>
    </message>
    <message>
        <source>Fine enough for {size}</source>
        <translation>Cukup untuk {size}</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Load image</source>
        <translation>Muat gambar</translation>
    </message>
    <message>
        <source>Load image…</source>
        <translation>Muat gambar…</translation>
    </message>
    <message>
        <source>No image yet</source>
        <translation>Belum ada gambar</translation>
    </message>
    <message>
        <source>PNG or JPEG, until then a frame</source>
        <translation>PNG atau JPEG; kini bingkai</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Lepas</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ganti…</translation>
    </message>
    <message>
        <source>The program never draws an emblem itself.</source>
        <translation>Program tidak pernah menggambar lambang sendiri.</translation>
    </message>
    <message>
        <source>{wide} × {high} mm</source>
        <translation>{wide} × {high} mm</translation>
    </message>
    <message>
        <source>{width} × {height} px, on white</source>
        <translation>{width} × {height} piksel, latar putih</translation>
    </message>
</context>
<context>
    <name>EndTermSheet</name>
    <message>
        <source>End term</source>
        <translation>Akhiri masa jabatan</translation>
    </message>
    <message>
        <source>End the term of office</source>
        <translation>Akhiri masa jabatan</translation>
    </message>
    <message>
        <source>From the day after he does not hold this office any more.</source>
        <translation>Sejak hari berikutnya ia tidak lagi memegang jabatan ini.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Hari terakhir</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>All other data can be read.</source>
        <translation>Semua data lain tetap dapat dibaca.</translation>
    </message>
    <message>
        <source>An issued document stands as it was issued.</source>
        <translation>Dokumen yang diterbitkan tetap seperti diterbitkan.</translation>
    </message>
    <message>
        <source>Another desk changed the same of this meeting while you were changing it.</source>
        <translation>Meja lain mengubah hal yang sama dari rapat ini ketika Anda sedang mengubahnya.</translation>
    </message>
    <message>
        <source>Another desk changed the same settings while you were changing them.</source>
        <translation>Meja lain mengubah pengaturan yang sama ketika Anda sedang mengubahnya.</translation>
    </message>
    <message>
        <source>Another desk changed this form while you were writing.</source>
        <translation>Meja lain mengubah isian ini sewaktu Anda menulis.</translation>
    </message>
    <message>
        <source>Another desk changed this meanwhile: it is not put back.</source>
        <translation>Meja lain sudah mengubahnya sementara itu: perubahan Anda tidak dibatalkan.</translation>
    </message>
    <message>
        <source>Another program held the store for too long.</source>
        <translation>Program lain terlalu lama memakai data.</translation>
    </message>
    <message>
        <source>Another saved group is called “{name}”.</source>
        <translation>Sudah ada kelompok bernama “{name}”.</translation>
    </message>
    <message>
        <source>Answer them or leave them out, and take the form then.</source>
        <translation>Jawab atau lewati baris itu, lalu terima formulirnya.</translation>
    </message>
    <message>
        <source>Ask for the form as it was sent, or send it again.</source>
        <translation>Minta formulir sebagaimana dikirim, atau kirim ulang.</translation>
    </message>
    <message>
        <source>Ask protocol, or record a guest with F4.</source>
        <translation>Tanyakan kepada protokol, atau catat sebagai tamu dengan F4.</translation>
    </message>
    <message>
        <source>Ask your administrator for the right to write there.</source>
        <translation>Minta hak menulis di sana kepada pengelola TI.</translation>
    </message>
    <message>
        <source>Attach the scan again.</source>
        <translation>Lampirkan pindaian sekali lagi.</translation>
    </message>
    <message>
        <source>Begin a correction to change it.</source>
        <translation>Mulai ralat untuk mengubahnya.</translation>
    </message>
    <message>
        <source>Begin again from the template that the program brings.</source>
        <translation>Mulailah lagi dari templat bawaan program.</translation>
    </message>
    <message>
        <source>Both are invited to “{meeting}”, each for itself: they cannot become {office}.</source>
        <translation>Keduanya diundang ke “{meeting}”, masing-masing tersendiri: tidak dapat dijadikan satu {office}.</translation>
    </message>
    <message>
        <source>Both versions are kept.</source>
        <translation>Kedua versi disimpan.</translation>
    </message>
    <message>
        <source>Bring the file back from a backup, or add it anew with a new report.</source>
        <translation>Pulihkan berkas dari cadangan, atau tambahkan lagi dengan laporan baru.</translation>
    </message>
    <message>
        <source>Bring the folder back from a backup, or add the file anew with a new report.</source>
        <translation>Pulihkan folder dari cadangan, atau tambahkan berkasnya lagi dengan laporan baru.</translation>
    </message>
    <message>
        <source>Bring this program up to date first.</source>
        <translation>Mutakhirkan program ini dahulu.</translation>
    </message>
    <message>
        <source>Check the disk or its cable and try again.</source>
        <translation>Periksa cakram atau kabelnya, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Check the name, or begin a new store.</source>
        <translation>Periksa namanya, atau mulai berkas data baru.</translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation>Periksa jaringan, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Choose .ttf files that this computer shows as fonts, of at most 20 MB.</source>
        <translation>Pilih berkas .ttf yang ditampilkan komputer ini sebagai huruf, paling besar 20 MB.</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG file that opens in other programs.</source>
        <translation>Pilih berkas PNG atau JPEG yang terbuka di program lain.</translation>
    </message>
    <message>
        <source>Choose a day that is still to come.</source>
        <translation>Pilih tanggal yang belum tiba.</translation>
    </message>
    <message>
        <source>Choose a file of Excel or LibreOffice (.xlsx, .xls, .ods) or a .csv.</source>
        <translation>Pilih berkas Excel atau LibreOffice (.xlsx, .xls, .ods) atau .csv.</translation>
    </message>
    <message>
        <source>Choose a file that another desk wrote.</source>
        <translation>Pilih berkas yang ditulis meja lain.</translation>
    </message>
    <message>
        <source>Choose a later day; take an extension back where it was wrong.</source>
        <translation>Pilih tanggal yang lebih kemudian; tarik kembali perpanjangan yang keliru.</translation>
    </message>
    <message>
        <source>Choose a meeting from the list.</source>
        <translation>Pilih satu rapat dari daftar.</translation>
    </message>
    <message>
        <source>Choose a number from the list.</source>
        <translation>Pilih nomor dari daftar.</translation>
    </message>
    <message>
        <source>Choose another code.</source>
        <translation>Pilih kode lain.</translation>
    </message>
    <message>
        <source>Choose another family; those with an open licence may be used.</source>
        <translation>Pilih jenis huruf lain; yang berlisensi terbuka boleh dipakai.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Pilih berkas lain.</translation>
    </message>
    <message>
        <source>Choose another institution.</source>
        <translation>Pilih instansi lain.</translation>
    </message>
    <message>
        <source>Choose another name, or open what is there.</source>
        <translation>Pilih nama lain, atau buka yang sudah ada.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Pilih nama lain.</translation>
    </message>
    <message>
        <source>Choose it again, or another file.</source>
        <translation>Pilih lagi, atau pilih berkas lain.</translation>
    </message>
    <message>
        <source>Choose its regular file too; bold and italic follow if they are there.</source>
        <translation>Pilih juga berkas gaya biasanya (regular); tebal dan miring menyusul bila ada.</translation>
    </message>
    <message>
        <source>Choose one of the provinces that the program knows.</source>
        <translation>Pilih salah satu provinsi yang dikenal program.</translation>
    </message>
    <message>
        <source>Choose only the files of one family.</source>
        <translation>Pilih hanya berkas dari satu jenis huruf.</translation>
    </message>
    <message>
        <source>Choose others, or also what is open and not late.</source>
        <translation>Pilih instansi lain, atau sertakan juga yang terbuka dan belum terlambat.</translation>
    </message>
    <message>
        <source>Choose the TrueType edition of the family, one file for each style.</source>
        <translation>Pilih edisi TrueType jenis huruf itu, satu berkas untuk tiap gaya.</translation>
    </message>
    <message>
        <source>Choose the kind, and write the name without it.</source>
        <translation>Pilih jenisnya, lalu tulis nama tanpa jenis.</translation>
    </message>
    <message>
        <source>Choose what stays.</source>
        <translation>Pilih mana yang dipakai.</translation>
    </message>
    <message>
        <source>Close it in other programs or choose another place.</source>
        <translation>Tutup di program lain atau pilih tempat lain.</translation>
    </message>
    <message>
        <source>Close the form, look at what stands there now, and change it again.</source>
        <translation>Tutup formulir, lihat isinya sekarang, lalu ubah lagi.</translation>
    </message>
    <message>
        <source>Columns were deleted from the form: {columns}.</source>
        <translation>Kolom formulir ada yang dihapus: {columns}.</translation>
    </message>
    <message>
        <source>Copy the rows that count into a new workbook, without formats, and choose that.</source>
        <translation>Salin baris yang diperlukan ke buku kerja baru tanpa format, lalu pilih berkas itu.</translation>
    </message>
    <message>
        <source>Copy what you wrote, load the form again, and put it in.</source>
        <translation>Salin tulisan Anda, muat ulang isian ini, lalu tempelkan.</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation>Betulkan salah satu tanggal.</translation>
    </message>
    <message>
        <source>Correct one of the two first.</source>
        <translation>Betulkan dahulu salah satunya.</translation>
    </message>
    <message>
        <source>Correct one of the two times.</source>
        <translation>Perbaiki salah satu waktunya.</translation>
    </message>
    <message>
        <source>Correct the day.</source>
        <translation>Perbaiki tanggalnya.</translation>
    </message>
    <message>
        <source>Correct the due date.</source>
        <translation>Perbaiki tenggatnya.</translation>
    </message>
    <message>
        <source>Correct the hour.</source>
        <translation>Perbaiki jamnya.</translation>
    </message>
    <message>
        <source>Correct the mark in the template; README lists all that are known.</source>
        <translation>Betulkan tanda itu di templat; README memuat semua tanda yang dikenal.</translation>
    </message>
    <message>
        <source>Correct what is wrong by hand; the history tells what was there before.</source>
        <translation>Betulkan yang salah dengan tangan; riwayat mencatat isi sebelumnya.</translation>
    </message>
    <message>
        <source>Delete what stands below the form, save the file, and choose it again.</source>
        <translation>Hapus isi di bawah formulir, simpan berkasnya, lalu pilih lagi.</translation>
    </message>
    <message>
        <source>End that term first.</source>
        <translation>Akhiri dahulu masa jabatan itu.</translation>
    </message>
    <message>
        <source>End that term the day before, or correct the dates.</source>
        <translation>Akhiri masa jabatan itu sehari sebelumnya, atau perbaiki tanggalnya.</translation>
    </message>
    <message>
        <source>Everything else you filled in stays as it is.</source>
        <translation>Isian lain tetap seperti yang Anda tulis.</translation>
    </message>
    <message>
        <source>Fill it in and save again.</source>
        <translation>Isi, lalu simpan lagi.</translation>
    </message>
    <message>
        <source>Freeze it after the meeting.</source>
        <translation>Bekukan sesudah rapat.</translation>
    </message>
    <message>
        <source>Give it another name, or leave it as it is.</source>
        <translation>Beri nama lain, atau biarkan seperti adanya.</translation>
    </message>
    <message>
        <source>Give it up, or make a new version beside it.</source>
        <translation>Batalkan, atau buat versi baru di sampingnya.</translation>
    </message>
    <message>
        <source>Hand in a smaller scan, or several parts.</source>
        <translation>Serahkan pindaian yang lebih kecil, atau beberapa bagian.</translation>
    </message>
    <message>
        <source>If it is made of formulas, open it in Excel and save it with their results.</source>
        <translation>Jika isinya rumus, buka di Excel lalu simpan bersama hasilnya.</translation>
    </message>
    <message>
        <source>If they are one person, merge those first; otherwise correct their terms.</source>
        <translation>Bila keduanya satu orang, gabungkan orangnya dahulu; bila bukan, betulkan masa jabatannya.</translation>
    </message>
    <message>
        <source>Import number {import_id} was revoked before.</source>
        <translation>Impor nomor {import_id} sudah dibatalkan sebelumnya.</translation>
    </message>
    <message>
        <source>Install the newer version on this computer too.</source>
        <translation>Pasang versi yang lebih baru di komputer ini juga.</translation>
    </message>
    <message>
        <source>Invite them here as well, then bring the file in again.</source>
        <translation>Undang juga di sini, lalu gabungkan lagi berkasnya.</translation>
    </message>
    <message>
        <source>Issue it in the window first; the minutes have to be final.</source>
        <translation>Terbitkan dahulu di jendela program; notulanya harus sudah final.</translation>
    </message>
    <message>
        <source>It needs the running number once, and only the parts that are offered.</source>
        <translation>Pola memerlukan nomor urut satu kali, dan hanya bagian yang ditawarkan.</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>Berkas tidak berubah.</translation>
    </message>
    <message>
        <source>It was not given again.</source>
        <translation>Nomor itu tidak diberikan lagi.</translation>
    </message>
    <message>
        <source>It was not opened.</source>
        <translation>Pindaian tidak dibuka.</translation>
    </message>
    <message>
        <source>It was not stored.</source>
        <translation>Nomor itu tidak disimpan.</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>Isinya tidak disentuh.</translation>
    </message>
    <message>
        <source>Keep the file, open a backup copy, and tell your administrator.</source>
        <translation>Simpan berkas itu, buka cadangan, dan hubungi admin TI.</translation>
    </message>
    <message>
        <source>Keep the one that counts, save the file, and choose it again.</source>
        <translation>Sisakan yang berlaku, simpan berkasnya, lalu pilih lagi.</translation>
    </message>
    <message>
        <source>Look at both again and merge them then.</source>
        <translation>Lihat keduanya lagi, lalu gabungkan.</translation>
    </message>
    <message>
        <source>Look at the list again; it shows the present state.</source>
        <translation>Lihat lagi daftarnya; isinya keadaan sekarang.</translation>
    </message>
    <message>
        <source>Look at the pages again, then make them final.</source>
        <translation>Lihat halamannya lagi, lalu finalkan.</translation>
    </message>
    <message>
        <source>Look at the preview again, and import then.</source>
        <translation>Lihat pratinjau lagi, lalu impor.</translation>
    </message>
    <message>
        <source>Look at the preview again, and take the form then.</source>
        <translation>Lihat lagi pratinjaunya, lalu terima formulirnya.</translation>
    </message>
    <message>
        <source>Look at the preview, correct or skip them, and import again.</source>
        <translation>Lihat pratinjau, perbaiki atau lewati baris itu, lalu impor lagi.</translation>
    </message>
    <message>
        <source>Look at them again and issue them.</source>
        <translation>Periksa lagi, lalu terbitkan.</translation>
    </message>
    <message>
        <source>Look for the office by its name, or record a guest with F4.</source>
        <translation>Cari jabatannya menurut nama, atau catat sebagai tamu dengan F4.</translation>
    </message>
    <message>
        <source>Look it up in the list of regions.</source>
        <translation>Lihat di daftar daerah.</translation>
    </message>
    <message>
        <source>Make room and try again.</source>
        <translation>Kosongkan ruang, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Mend them where they are written, and make them final.</source>
        <translation>Perbaiki di tempat menulisnya, lalu finalkan.</translation>
    </message>
    <message>
        <source>Name a meeting by its number.</source>
        <translation>Sebutkan nomor rapat.</translation>
    </message>
    <message>
        <source>Name the columns as in our template, and try again.</source>
        <translation>Beri judul kolom seperti pada templat, lalu coba lagi.</translation>
    </message>
    <message>
        <source>No form was taken under the number {import_id}.</source>
        <translation>Tidak ada formulir yang diterima dengan nomor {import_id}.</translation>
    </message>
    <message>
        <source>No institution of a region with the code {code} is in this store.</source>
        <translation>Di data ini tidak ada instansi daerah dengan kode {code}.</translation>
    </message>
    <message>
        <source>No letter of this store carries the code {code}.</source>
        <translation>Tidak ada surat dengan kode {code}.</translation>
    </message>
    <message>
        <source>No letter was issued and no number was given.</source>
        <translation>Tidak ada surat yang diterbitkan dan tidak ada nomor yang terpakai.</translation>
    </message>
    <message>
        <source>No meeting was named, and the store holds {count} meetings.</source>
        <translation>Rapat belum disebut, sedangkan berkas data memuat {count} rapat.</translation>
    </message>
    <message>
        <source>No open obligation to ask for: {institution}.</source>
        <translation>Tidak ada kewajiban terbuka yang dapat ditanyakan: {institution}.</translation>
    </message>
    <message>
        <source>No page has the number {number}, part {at} of what you typed.</source>
        <translation>Tidak ada lembar dengan nomor {number}, bagian ke-{at} dari yang diketik.</translation>
    </message>
    <message>
        <source>No such ralat or addendum to these minutes was issued so far.</source>
        <translation>Ralat atau adendum seperti itu untuk notula ini belum pernah diterbitkan.</translation>
    </message>
    <message>
        <source>Nobody owes anything of which a letter could remind.</source>
        <translation>Tidak ada kewajiban yang dapat diingatkan dengan surat.</translation>
    </message>
    <message>
        <source>Nobody was appointed and no term was changed.</source>
        <translation>Tidak ada yang diangkat dan tidak ada masa jabatan yang berubah.</translation>
    </message>
    <message>
        <source>None of the first {rows} rows has a heading “Jabatan”.</source>
        <translation>Tidak ada judul kolom “Jabatan” pada {rows} baris pertama.</translation>
    </message>
    <message>
        <source>Nothing can be put in the place of {mark}.</source>
        <translation>Tanda {mark} tidak dapat diganti dengan apa pun.</translation>
    </message>
    <message>
        <source>Nothing is written in {path}.</source>
        <translation>Tidak ada isi di {path}.</translation>
    </message>
    <message>
        <source>Nothing of the line was taken.</source>
        <translation>Tidak ada yang diambil dari baris itu.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>Nothing was created.</source>
        <translation>Tidak ada yang dibuat.</translation>
    </message>
    <message>
        <source>Nothing was issued; a draft can be printed at any time.</source>
        <translation>Tidak ada yang diterbitkan; konsep selalu dapat dicetak.</translation>
    </message>
    <message>
        <source>Nothing was issued; the other change stands.</source>
        <translation>Tidak ada yang diterbitkan; perubahan itu tetap ada.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Tidak ada yang dicetak.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>Number {number} stands in the register already: {subject}.</source>
        <translation>Nomor {number} sudah tercatat di buku nomor: {subject}.</translation>
    </message>
    <message>
        <source>Number {number} was given or given up before and stays as it is.</source>
        <translation>Nomor {number} sudah diberikan atau dibatalkan dan tetap seperti itu.</translation>
    </message>
    <message>
        <source>Offices belong to {name}.</source>
        <translation>Ada jabatan di {name}.</translation>
    </message>
    <message>
        <source>Open it in Excel, save it under another name, and choose that.</source>
        <translation>Buka di Excel, simpan dengan nama lain, lalu pilih berkas itu.</translation>
    </message>
    <message>
        <source>Open it in Excel, save it without a password, and choose that.</source>
        <translation>Buka di Excel, simpan tanpa kata sandi, lalu pilih berkas itu.</translation>
    </message>
    <message>
        <source>Open the store that has this meeting, then bring the file in.</source>
        <translation>Buka data yang memuat rapat itu, lalu gabungkan berkasnya.</translation>
    </message>
    <message>
        <source>Open the store that sent it, and choose the file there.</source>
        <translation>Buka basis data yang mengirimnya, lalu pilih berkas ini di sana.</translation>
    </message>
    <message>
        <source>Open “Ready to print?” and go through the list.</source>
        <translation>Buka “Siap dicetak?” dan selesaikan daftarnya.</translation>
    </message>
    <message>
        <source>Put it on a disk of this computer, or use PostgreSQL for several desks.</source>
        <translation>Taruh di diska komputer ini, atau pakai PostgreSQL untuk beberapa meja.</translation>
    </message>
    <message>
        <source>Put it out of use instead: it is offered no more.</source>
        <translation>Hilangkan tanda Dipakai: area itu tidak ditawarkan lagi.</translation>
    </message>
    <message>
        <source>Reading {path} took too long and was given up.</source>
        <translation>Membaca {path} terlalu lama sehingga dihentikan.</translation>
    </message>
    <message>
        <source>Reading {path} was stopped.</source>
        <translation>Pembacaan {path} dihentikan.</translation>
    </message>
    <message>
        <source>Recommendation {no} has reports already, and these are kept.</source>
        <translation>Rekomendasi {no} sudah ada laporannya, dan laporan itu tetap disimpan.</translation>
    </message>
    <message>
        <source>Recommendations are filed under “{name}”, so it cannot be taken away.</source>
        <translation>Ada rekomendasi di bawah “{name}”, jadi tidak dapat dihapus.</translation>
    </message>
    <message>
        <source>Record a correction with its reason.</source>
        <translation>Catat pembetulan beserta alasannya.</translation>
    </message>
    <message>
        <source>Record it as present, or choose another official.</source>
        <translation>Catat sebagai hadir, atau pilih pejabat lain.</translation>
    </message>
    <message>
        <source>Record the arrival first.</source>
        <translation>Catat kedatangannya dahulu.</translation>
    </message>
    <message>
        <source>Record the invitation as present instead of a guest.</source>
        <translation>Catat undangannya sebagai hadir, bukan sebagai tamu.</translation>
    </message>
    <message>
        <source>Record the return, or revoke the leaving if it is wrong.</source>
        <translation>Catat datang kembali, atau batalkan catatan pulangnya bila keliru.</translation>
    </message>
    <message>
        <source>Record who will come in its place, then make the paper.</source>
        <translation>Catat siapa yang akan mewakili, lalu buat suratnya.</translation>
    </message>
    <message>
        <source>Record whoever came as a guest, or allow representation in the invitation.</source>
        <translation>Catat yang datang sebagai tamu, atau izinkan diwakili pada undangannya.</translation>
    </message>
    <message>
        <source>Restore it from a backup or make a new version.</source>
        <translation>Pulihkan dari cadangan atau buat versi baru.</translation>
    </message>
    <message>
        <source>Revoke it first if it is wrong.</source>
        <translation>Batalkan dulu catatan itu jika keliru.</translation>
    </message>
    <message>
        <source>Revoke the attendance first if it was recorded by mistake.</source>
        <translation>Batalkan dulu catatan kehadirannya jika keliru.</translation>
    </message>
    <message>
        <source>Rows that cannot be brought in: {count}, the first is row {row}.</source>
        <translation>Baris yang tidak dapat diimpor: {count}, yang pertama baris {row}.</translation>
    </message>
    <message>
        <source>Rows that wait for an answer: {count}, the first is row {row}.</source>
        <translation>Baris yang menunggu jawaban: {count}, yang pertama baris {row}.</translation>
    </message>
    <message>
        <source>Save again to put yours in its place.</source>
        <translation>Simpan sekali lagi untuk menggantinya dengan perubahan Anda.</translation>
    </message>
    <message>
        <source>Say --with-confidential if they are wanted nevertheless.</source>
        <translation>Tambahkan --with-confidential bila tetap diperlukan.</translation>
    </message>
    <message>
        <source>Say that they are no double.</source>
        <translation>Nyatakan bahwa keduanya bukan ganda.</translation>
    </message>
    <message>
        <source>Say until when it exists instead.</source>
        <translation>Sebagai gantinya isi sampai kapan jabatan itu ada.</translation>
    </message>
    <message>
        <source>Scan it again, type it again, or look for the office by its name.</source>
        <translation>Pindai lagi, ketik lagi, atau cari jabatan menurut namanya.</translation>
    </message>
    <message>
        <source>Scan the page as one of these.</source>
        <translation>Pindai lembar sebagai salah satunya.</translation>
    </message>
    <message>
        <source>Scan the page in grey at 150 or 200 dots per inch.</source>
        <translation>Pindai lembar dalam abu-abu, 150 atau 200 titik per inci.</translation>
    </message>
    <message>
        <source>Search for it, or write another name.</source>
        <translation>Cari nama itu, atau tulis nama lain.</translation>
    </message>
    <message>
        <source>Set its follow-ups to cancelled, with the reason.</source>
        <translation>Ubah status tindak lanjutnya menjadi dibatalkan, beserta alasannya.</translation>
    </message>
    <message>
        <source>Set its last day instead.</source>
        <translation>Sebagai gantinya catat hari terakhirnya.</translation>
    </message>
    <message>
        <source>Since the import {since}: {office}. It can no longer be revoked.</source>
        <translation>Sejak impor itu {since}: {office}. Impor tidak dapat dibatalkan lagi.</translation>
    </message>
    <message>
        <source>Sixteen digits are a citizen&apos;s number (NIK), which is never kept here.</source>
        <translation>Enam belas angka adalah NIK, yang tidak pernah disimpan di sini.</translation>
    </message>
    <message>
        <source>Somebody changed this order again meanwhile.</source>
        <translation>Urutan ini sudah diubah lagi oleh orang lain.</translation>
    </message>
    <message>
        <source>Something in the letters changed while they were printed.</source>
        <translation>Isi surat berubah selama surat dicetak.</translation>
    </message>
    <message>
        <source>Something stands at {path} already.</source>
        <translation>Di {path} sudah ada isinya.</translation>
    </message>
    <message>
        <source>Start it in a desktop session, or use its commands (rakor-desktop --help).</source>
        <translation>Jalankan dari sesi desktop, atau pakai perintahnya (rakor-desktop --help).</translation>
    </message>
    <message>
        <source>Take another number for this letter.</source>
        <translation>Ambil nomor lain untuk surat ini.</translation>
    </message>
    <message>
        <source>Take one of the two off that list first.</source>
        <translation>Keluarkan dahulu salah satunya dari daftar itu.</translation>
    </message>
    <message>
        <source>Take that back first if it shall be taken anew.</source>
        <translation>Batalkan dahulu penerimaan itu bila hendak diterima lagi.</translation>
    </message>
    <message>
        <source>Take these words out; the signing service adds its own.</source>
        <translation>Hapus kata-kata itu; layanan penandatanganan menambahkan sendiri keterangannya.</translation>
    </message>
    <message>
        <source>The attendance is not frozen.</source>
        <translation>Kehadiran tidak sedang dibekukan.</translation>
    </message>
    <message>
        <source>The attendance was frozen at {at} at {desk}.</source>
        <translation>Kehadiran sudah dibekukan pukul {at} di {desk}.</translation>
    </message>
    <message>
        <source>The book “{name}” has numbers, which are never taken away.</source>
        <translation>Buku “{name}” berisi nomor, yang tidak pernah dihapus.</translation>
    </message>
    <message>
        <source>The code of the form, above its headings, was deleted or changed.</source>
        <translation>Kode formulir di atas kepala kolom dihapus atau diubah.</translation>
    </message>
    <message>
        <source>The code stands at the foot of each page of the signature sheet.</source>
        <translation>Kode itu ada di kaki setiap lembar daftar hadir.</translation>
    </message>
    <message>
        <source>The database server does not answer: {detail}.</source>
        <translation>Server basis data tidak menjawab: {detail}.</translation>
    </message>
    <message>
        <source>The day {day} is over already; today is {today}.</source>
        <translation>Tanggal {day} sudah lewat; hari ini {today}.</translation>
    </message>
    <message>
        <source>The day {day} is still to come; today is {today}.</source>
        <translation>Tanggal {day} belum tiba; hari ini {today}.</translation>
    </message>
    <message>
        <source>The directory was changed since the list was compared with it.</source>
        <translation>Direktori berubah sejak daftar dibandingkan dengannya.</translation>
    </message>
    <message>
        <source>The disk of {path} does not answer.</source>
        <translation>Cakram tempat {path} tidak menjawab.</translation>
    </message>
    <message>
        <source>The due date {due} lies before the day of the meeting, {meeting}.</source>
        <translation>Tenggat {due} mendahului hari rapat, {meeting}.</translation>
    </message>
    <message>
        <source>The earlier record stands.</source>
        <translation>Catatan sebelumnya tetap berlaku.</translation>
    </message>
    <message>
        <source>The facts about {name} were changed at another desk while you looked at them.</source>
        <translation>Data {name} diubah di meja lain selagi Anda membukanya.</translation>
    </message>
    <message>
        <source>The field “{field}” is empty.</source>
        <translation>Isian “{field}” masih kosong.</translation>
    </message>
    <message>
        <source>The file holds {count} forms, each on a sheet of its own.</source>
        <translation>Berkas ini berisi {count} formulir, masing-masing pada lembarnya sendiri.</translation>
    </message>
    <message>
        <source>The file is about “{title}” of {day}, a meeting that is not in this store.</source>
        <translation>Berkas ini tentang “{title}” tanggal {day}, rapat yang tidak ada di data ini.</translation>
    </message>
    <message>
        <source>The file is no progress form: the row (1) (2) (3) below the headings is missing.</source>
        <translation>Berkas ini bukan formulir kemajuan: baris (1) (2) (3) di bawah kepala kolom tidak ada.</translation>
    </message>
    <message>
        <source>The file tells of {count} offices that are not invited here: {office} is one.</source>
        <translation>Berkas ini memuat {count} jabatan yang tidak diundang di sini, antara lain {office}.</translation>
    </message>
    <message>
        <source>The file was not touched.</source>
        <translation>Berkas tidak disentuh.</translation>
    </message>
    <message>
        <source>The file “{name}” does not lie in the folder of evidence any more.</source>
        <translation>Berkas “{name}” sudah tidak ada di folder bukti.</translation>
    </message>
    <message>
        <source>The file “{name}” was changed in the folder of evidence after it was handed in.</source>
        <translation>Berkas “{name}” di folder bukti diubah setelah diserahkan.</translation>
    </message>
    <message>
        <source>The files belong to two families: “{family}” and “{other}”.</source>
        <translation>Berkas-berkas itu milik dua jenis huruf: “{family}” dan “{other}”.</translation>
    </message>
    <message>
        <source>The form has more than {rows} rows.</source>
        <translation>Formulir ini lebih dari {rows} baris.</translation>
    </message>
    <message>
        <source>The form has the column {column} twice.</source>
        <translation>Kolom {column} ada dua kali di formulir.</translation>
    </message>
    <message>
        <source>The form was sent from another store.</source>
        <translation>Formulir ini dikirim dari basis data lain.</translation>
    </message>
    <message>
        <source>The hour {at} lies before the last record, {last}, or has not come yet.</source>
        <translation>Pukul {at} mendahului catatan terakhir, {last}, atau belum tiba.</translation>
    </message>
    <message>
        <source>The invitation of {office} was taken off the list.</source>
        <translation>Undangan {office} sudah dikeluarkan dari daftar.</translation>
    </message>
    <message>
        <source>The letter was issued and stands as it is.</source>
        <translation>Surat sudah terbit dan tetap seperti itu.</translation>
    </message>
    <message>
        <source>The list “{list_name}” has another area with the code {code}.</source>
        <translation>Daftar “{list_name}” sudah punya area lain dengan kode {code}.</translation>
    </message>
    <message>
        <source>The maker of “{name}” does not allow it to be put into documents.</source>
        <translation>Pembuat “{name}” tidak mengizinkan huruf ini dimasukkan ke dokumen.</translation>
    </message>
    <message>
        <source>The meeting is held on {day}; its attendance cannot be frozen before.</source>
        <translation>Rapat berlangsung {day}; kehadirannya belum dapat dibekukan sebelum itu.</translation>
    </message>
    <message>
        <source>The meeting would end before it starts.</source>
        <translation>Waktu selesai rapat mendahului waktu mulai.</translation>
    </message>
    <message>
        <source>The merge of {name} was taken back before.</source>
        <translation>Penggabungan {name} sudah diurungkan sebelumnya.</translation>
    </message>
    <message>
        <source>The minutes are not final yet.</source>
        <translation>Notula belum final.</translation>
    </message>
    <message>
        <source>The minutes of this meeting are final and stand as they were issued.</source>
        <translation>Notula rapat ini sudah final dan tetap seperti diterbitkan.</translation>
    </message>
    <message>
        <source>The minutes were changed while their pages were drawn.</source>
        <translation>Notula berubah ketika halamannya disusun.</translation>
    </message>
    <message>
        <source>The new target {due} does not lie after the present one, {current}.</source>
        <translation>Tenggat baru {due} tidak sesudah tenggat sekarang, {current}.</translation>
    </message>
    <message>
        <source>The numbers of this sheet go up to {last}.</source>
        <translation>Nomor daftar hadir ini sampai {last}.</translation>
    </message>
    <message>
        <source>The other change stands; yours is still in this form.</source>
        <translation>Perubahan yang lain berlaku; isian Anda masih ada di formulir ini.</translation>
    </message>
    <message>
        <source>The paper is not ready: {wrong} to mend, {unexplained} to look at.</source>
        <translation>Naskah belum siap: {wrong} harus diperbaiki, {unexplained} perlu diperiksa.</translation>
    </message>
    <message>
        <source>The pattern “{pattern}” cannot be used: look at {token}.</source>
        <translation>Pola “{pattern}” tidak dapat dipakai: periksa {token}.</translation>
    </message>
    <message>
        <source>The region {code} was changed or taken out meanwhile.</source>
        <translation>Daerah {code} sementara itu diubah atau dikeluarkan.</translation>
    </message>
    <message>
        <source>The register was changed since the form was compared with it.</source>
        <translation>Daftar tindak lanjut berubah sejak formulir dibandingkan.</translation>
    </message>
    <message>
        <source>The room does not have this seat any more.</source>
        <translation>Ruang rapat sudah tidak mempunyai kursi ini.</translation>
    </message>
    <message>
        <source>The same text was changed at another desk.</source>
        <translation>Teks yang sama diubah di dua tempat.</translation>
    </message>
    <message>
        <source>The store {path} can be read but not written.</source>
        <translation>Berkas data {path} dapat dibaca, tetapi tidak dapat ditulis.</translation>
    </message>
    <message>
        <source>The store {path} is damaged.</source>
        <translation>Berkas data {path} rusak.</translation>
    </message>
    <message>
        <source>The store {path} was written by a newer version of the program ({revision}).</source>
        <translation>Berkas data {path} ditulis oleh versi program yang lebih baru ({revision}).</translation>
    </message>
    <message>
        <source>The stored document no longer matches its fingerprint, so it was not opened.</source>
        <translation>Isi dokumen yang tersimpan tidak cocok lagi dengan sidik berkasnya, jadi tidak dibuka.</translation>
    </message>
    <message>
        <source>The stored scan {file_name} is not what was attached.</source>
        <translation>Pindaian {file_name} yang tersimpan bukan yang dilampirkan.</translation>
    </message>
    <message>
        <source>The template brings macros or other files within it.</source>
        <translation>Templat ini membawa makro atau berkas lain di dalamnya.</translation>
    </message>
    <message>
        <source>The template has “{mark}”, for which the minutes have nothing.</source>
        <translation>Templat ini memuat “{mark}”, yang tidak ada isinya dalam notula.</translation>
    </message>
    <message>
        <source>The template is larger than any text with pictures.</source>
        <translation>Templat ini lebih besar daripada teks bergambar mana pun.</translation>
    </message>
    <message>
        <source>The template is no Word file (.docx), or it is damaged.</source>
        <translation>Templat ini bukan berkas Word (.docx), atau rusak.</translation>
    </message>
    <message>
        <source>The template links to something outside of it.</source>
        <translation>Templat ini menautkan sesuatu di luar dirinya.</translation>
    </message>
    <message>
        <source>The term would end on {ends}, before it begins on {starts}.</source>
        <translation>Masa jabatan akan berakhir {ends}, sebelum mulai {starts}.</translation>
    </message>
    <message>
        <source>The upright letters of “{family}” are missing.</source>
        <translation>Huruf tegak “{family}” tidak ada.</translation>
    </message>
    <message>
        <source>There is a book of numbers called “{name}” already.</source>
        <translation>Sudah ada buku nomor bernama “{name}”.</translation>
    </message>
    <message>
        <source>There is no import number {import_id}.</source>
        <translation>Tidak ada impor nomor {import_id}.</translation>
    </message>
    <message>
        <source>There is no meeting number {meeting_id}.</source>
        <translation>Rapat nomor {meeting_id} tidak ada.</translation>
    </message>
    <message>
        <source>There is no merge number {merge_id}.</source>
        <translation>Tidak ada penggabungan nomor {merge_id}.</translation>
    </message>
    <message>
        <source>There is no number {no} on the list of invitations.</source>
        <translation>Di daftar undangan tidak ada nomor {no}.</translation>
    </message>
    <message>
        <source>There is no reference data for the province with code {code}.</source>
        <translation>Belum ada data acuan untuk provinsi dengan kode {code}.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of {path}.</source>
        <translation>Diska tempat {path} sudah penuh.</translation>
    </message>
    <message>
        <source>There is no screen here on which a window could open.</source>
        <translation>Di sini tidak ada layar untuk membuka jendela.</translation>
    </message>
    <message>
        <source>There is no store at {path}.</source>
        <translation>Tidak ada berkas data di {path}.</translation>
    </message>
    <message>
        <source>There is no such document.</source>
        <translation>Dokumen itu tidak ada.</translation>
    </message>
    <message>
        <source>There is no such report in this store.</source>
        <translation>Laporan itu tidak ada di penyimpanan ini.</translation>
    </message>
    <message>
        <source>These marks are known: {known}.</source>
        <translation>Tanda yang dikenal: {known}.</translation>
    </message>
    <message>
        <source>These minutes are confidential and are left out of exports.</source>
        <translation>Notula ini tidak terbuka untuk umum dan tidak ikut diekspor.</translation>
    </message>
    <message>
        <source>This area of intervention is not in the lists any more.</source>
        <translation>Area intervensi ini sudah tidak ada di daftar.</translation>
    </message>
    <message>
        <source>This document was given up before.</source>
        <translation>Dokumen ini sudah dibatalkan.</translation>
    </message>
    <message>
        <source>This entry of the minutes was removed at another desk.</source>
        <translation>Butir notula ini sudah dikeluarkan di meja lain.</translation>
    </message>
    <message>
        <source>This entry of the number register is not there any more.</source>
        <translation>Catatan buku nomor ini sudah tidak ada.</translation>
    </message>
    <message>
        <source>This follow-up was removed at another desk.</source>
        <translation>Tindak lanjut ini sudah dikeluarkan di meja lain.</translation>
    </message>
    <message>
        <source>This guest is not in the attendance records.</source>
        <translation>Tamu ini tidak ada dalam catatan kehadiran.</translation>
    </message>
    <message>
        <source>This invitation is not on the list any more.</source>
        <translation>Undangan ini sudah tidak ada di daftar.</translation>
    </message>
    <message>
        <source>This is the card of {office} for another meeting: {meeting}, {day}.</source>
        <translation>Ini kartu {office} untuk rapat lain: {meeting}, {day}.</translation>
    </message>
    <message>
        <source>This office is not in the directory any more.</source>
        <translation>Jabatan ini sudah tidak ada di direktori.</translation>
    </message>
    <message>
        <source>This page of a signature sheet is not known here.</source>
        <translation>Lembar daftar hadir ini tidak dikenal di sini.</translation>
    </message>
    <message>
        <source>This person is not in the directory any more.</source>
        <translation>Orang ini sudah tidak ada di direktori.</translation>
    </message>
    <message>
        <source>This recommendation was withdrawn at another desk.</source>
        <translation>Rekomendasi ini sudah ditarik di meja lain.</translation>
    </message>
    <message>
        <source>This saved group was removed meanwhile.</source>
        <translation>Kelompok tersimpan ini sudah dibuang.</translation>
    </message>
    <message>
        <source>This term of office is not in the directory any more.</source>
        <translation>Masa jabatan ini sudah tidak ada di direktori.</translation>
    </message>
    <message>
        <source>This very file was taken before, on {on} as {file_name}.</source>
        <translation>Berkas yang sama persis sudah diterima pada {on} dengan nama {file_name}.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Coba lagi sebentar lagi.</translation>
    </message>
    <message>
        <source>Type another number, or take the next free one.</source>
        <translation>Ketik nomor lain, atau ambil nomor berikutnya.</translation>
    </message>
    <message>
        <source>What became of {name} was changed since, so that it cannot be taken apart.</source>
        <translation>Hasil penggabungan {name} sudah diubah sesudahnya, sehingga tidak dapat dipisahkan lagi.</translation>
    </message>
    <message>
        <source>What form number {import_id} brought was taken back before.</source>
        <translation>Isi formulir nomor {import_id} sudah dibatalkan sebelumnya.</translation>
    </message>
    <message>
        <source>What is kept for the one contradicts what is kept for the other: {name}.</source>
        <translation>Catatan yang satu bertentangan dengan catatan yang lain: {name}.</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>Yang tersimpan sebelumnya aman.</translation>
    </message>
    <message>
        <source>What you typed is kept in the journal of this computer.</source>
        <translation>Yang Anda ketik tetap tersimpan di jurnal komputer ini.</translation>
    </message>
    <message>
        <source>Whatever stood there is unchanged.</source>
        <translation>Yang sudah ada di sana tidak berubah.</translation>
    </message>
    <message>
        <source>Write a number from 0 to 100.</source>
        <translation>Tulis angka 0 sampai 100.</translation>
    </message>
    <message>
        <source>Write a ralat for what is wrong in them, an addendum for what is missing.</source>
        <translation>Buat ralat untuk yang keliru, adendum untuk yang kurang.</translation>
    </message>
    <message>
        <source>Write it as 36.05; behind the point a Kota has 71 or more.</source>
        <translation>Tulis seperti 36.05; di belakang titik, Kota bernomor 71 atau lebih.</translation>
    </message>
    <message>
        <source>Write it as a new entry if it is still needed.</source>
        <translation>Tulis sebagai butir baru jika masih perlu.</translation>
    </message>
    <message>
        <source>Write numbers as 12 15-18, 21w for a representative, -38 to take one away.</source>
        <translation>Tulis nomor sebagai 12 15-18, 21w untuk yang diwakili, -38 untuk mencabut.</translation>
    </message>
    <message>
        <source>Write the NIP or NRP, or leave the field empty.</source>
        <translation>Isi NIP atau NRP, atau kosongkan.</translation>
    </message>
    <message>
        <source>Write the code of a region of its province, such as 36.02.</source>
        <translation>Tulis kode daerah di provinsinya, misalnya 36.02.</translation>
    </message>
    <message>
        <source>Write the file again at the other desk.</source>
        <translation>Tulis lagi berkasnya di meja asal.</translation>
    </message>
    <message>
        <source>Write {meant} if that is meant.</source>
        <translation>Tulis {meant} bila itu yang dimaksud.</translation>
    </message>
    <message>
        <source>a follow-up was given to it</source>
        <translation>tindak lanjut sudah diberikan kepadanya</translation>
    </message>
    <message>
        <source>a term of office was entered</source>
        <translation>masa jabatan sudah dicatat</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>tidak hadir</translation>
    </message>
    <message>
        <source>an answer to an invitation named it</source>
        <translation>jawaban undangan sudah menyebutnya</translation>
    </message>
    <message>
        <source>an entry was changed</source>
        <translation>isian sudah diubah</translation>
    </message>
    <message>
        <source>an office was added to an institution</source>
        <translation>jabatan sudah ditambahkan pada instansi</translation>
    </message>
    <message>
        <source>an office was invited to a meeting</source>
        <translation>jabatan sudah diundang ke rapat</translation>
    </message>
    <message>
        <source>another name was entered</source>
        <translation>nama lain sudah dicatat</translation>
    </message>
    <message>
        <source>date</source>
        <translation>tanggal</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>berhalangan</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>instansi</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>itu sebuah folder</translation>
    </message>
    <message>
        <source>it signed a letter</source>
        <translation>sudah menandatangani surat</translation>
    </message>
    <message>
        <source>it was made chair of a meeting</source>
        <translation>sudah menjadi pimpinan rapat</translation>
    </message>
    <message>
        <source>it was named as supporting a follow-up</source>
        <translation>dijadikan pendukung tindak lanjut</translation>
    </message>
    <message>
        <source>it was put into a saved group</source>
        <translation>sudah masuk kelompok tersimpan</translation>
    </message>
    <message>
        <source>its folder is a file</source>
        <translation>foldernya berupa berkas</translation>
    </message>
    <message>
        <source>its folder is not there</source>
        <translation>foldernya tidak ada</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>namanya terlalu panjang</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nama</translation>
    </message>
    <message>
        <source>office</source>
        <translation>jabatan</translation>
    </message>
    <message>
        <source>place</source>
        <translation>tempat</translation>
    </message>
    <message>
        <source>precedence group</source>
        <translation>kelompok urutan</translation>
    </message>
    <message>
        <source>present</source>
        <extracomment>What a record or the system says in one word or phrase; anything else is shown as it is.</extracomment>
        <translation>hadir</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>alasan</translation>
    </message>
    <message>
        <source>represented</source>
        <translation>diwakili</translation>
    </message>
    <message>
        <source>somebody came in the place of another</source>
        <translation>ada yang sudah dicatat mewakili</translation>
    </message>
    <message>
        <source>text</source>
        <translation>isi</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>cakram hanya dapat dibaca</translation>
    </message>
    <message>
        <source>the order of a meeting was changed for it</source>
        <translation>urutan rapat sudah diubah untuknya</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <extracomment>What says something else of a file to read than of one to write.</extracomment>
        <translation>berkas itu tidak ada</translation>
    </message>
    <message>
        <source>time</source>
        <translation>waktu</translation>
    </message>
    <message>
        <source>title</source>
        <translation>judul</translation>
    </message>
    <message>
        <source>valid for</source>
        <translation>berlaku untuk</translation>
    </message>
    <message>
        <source>who is responsible</source>
        <translation>penanggung jawab</translation>
    </message>
    <message>
        <source>you have no right to do so</source>
        <translation>Anda tidak berhak melakukannya</translation>
    </message>
    <message>
        <source>{file_name} is larger than {most_mb} MB.</source>
        <translation>{file_name} lebih besar dari {most_mb} MB.</translation>
    </message>
    <message>
        <source>{file_name} is no PDF, JPEG or PNG.</source>
        <translation>{file_name} bukan PDF, JPEG, atau PNG.</translation>
    </message>
    <message>
        <source>{name} is in the directory already.</source>
        <translation>{name} sudah ada di direktori.</translation>
    </message>
    <message>
        <source>{name} is in the store already, or its code is.</source>
        <translation>{name} sudah ada, atau kodenya sudah dipakai.</translation>
    </message>
    <message>
        <source>{name} was changed at another desk while you compared.</source>
        <translation>{name} diubah di meja lain selagi Anda membandingkan.</translation>
    </message>
    <message>
        <source>{name} would end on {ends}, before {starts}.</source>
        <translation>{name} akan berakhir {ends}, sebelum {starts}.</translation>
    </message>
    <message>
        <source>{office} and {other} belong to different regions: they are not one office.</source>
        <translation>{office} dan {other} berada di daerah yang berbeda: keduanya bukan satu jabatan.</translation>
    </message>
    <message>
        <source>{office} cannot represent its own invitation.</source>
        <translation>{office} tidak dapat mewakili undangannya sendiri.</translation>
    </message>
    <message>
        <source>{office} has holders, invitations or records.</source>
        <translation>{office} punya pejabat, undangan, atau catatan.</translation>
    </message>
    <message>
        <source>{office} has no attendance record to revoke.</source>
        <translation>Tidak ada catatan kehadiran {office} yang dapat dibatalkan.</translation>
    </message>
    <message>
        <source>{office} has not answered that somebody else will come.</source>
        <translation>{office} belum menjawab akan diwakili.</translation>
    </message>
    <message>
        <source>{office} is held by {holder} ({kind}) from {starts} to {ends}.</source>
        <translation>{office} dijabat oleh {holder} ({kind}) sejak {starts} s.d. {ends}.</translation>
    </message>
    <message>
        <source>{office} is held by {holder} on {day}: it is not vacant.</source>
        <translation>{office} dijabat oleh {holder} pada {day}: tidak lowong.</translation>
    </message>
    <message>
        <source>{office} is in the room and was never recorded as having left.</source>
        <translation>{office} ada di ruangan dan belum pernah dicatat pulang.</translation>
    </message>
    <message>
        <source>{office} is known at the door or in the minutes and stays on the list.</source>
        <translation>{office} sudah tercatat di meja atau di notula dan tetap di daftar.</translation>
    </message>
    <message>
        <source>{office} is not recorded as present or represented.</source>
        <translation>{office} tidak tercatat hadir atau diwakili.</translation>
    </message>
    <message>
        <source>{office} is on the list of invitations and not recorded yet.</source>
        <translation>{office} ada dalam daftar undangan dan belum tercatat.</translation>
    </message>
    <message>
        <source>{office} was changed at another desk while you looked at it.</source>
        <translation>{office} diubah di meja lain selagi Anda melihatnya.</translation>
    </message>
    <message>
        <source>{office} was invited to come in person and may not be represented.</source>
        <translation>{office} diundang hadir sendiri dan tidak boleh diwakili.</translation>
    </message>
    <message>
        <source>{office} was recorded as having left at {at} at {desk}.</source>
        <translation>{office} sudah dicatat pulang pukul {at} di {desk}.</translation>
    </message>
    <message>
        <source>{office} was recorded as {state} at {at} at {desk}.</source>
        <translation>{office} sudah tercatat {state} pukul {at} di {desk}.</translation>
    </message>
    <message>
        <source>{office} would have two holders at a time: {holder} and {other}.</source>
        <translation>{office} akan punya dua pejabat sekaligus: {holder} dan {other}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {detail}.</source>
        <translation>{path} tidak dapat dibaca: {detail}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {detail}.</source>
        <translation>{path} tidak dapat ditulis: {detail}.</translation>
    </message>
    <message>
        <source>{path} holds more than {most} records; no meeting has as many.</source>
        <translation>{path} memuat lebih dari {most} catatan; tidak ada rapat yang sebanyak itu.</translation>
    </message>
    <message>
        <source>{path} is damaged or was cut short.</source>
        <translation>{path} rusak atau terpotong.</translation>
    </message>
    <message>
        <source>{path} is larger than {megabytes} MB; attendance records never are.</source>
        <translation>{path} lebih besar dari {megabytes} MB; catatan kehadiran tidak pernah sebesar itu.</translation>
    </message>
    <message>
        <source>{path} is not a file of attendance records.</source>
        <translation>{path} bukan berkas catatan kehadiran.</translation>
    </message>
    <message>
        <source>{path} is not a list that can be read.</source>
        <translation>{path} bukan daftar yang dapat dibaca.</translation>
    </message>
    <message>
        <source>{path} is not a store of Rakor Desktop.</source>
        <translation>{path} bukan berkas data Rakor Desktop.</translation>
    </message>
    <message>
        <source>{path} is protected by a password.</source>
        <translation>{path} dilindungi kata sandi.</translation>
    </message>
    <message>
        <source>{path} is too large: a list has at most {rows} rows, {columns} columns and {megabytes} MB.</source>
        <translation>{path} terlalu besar: sebuah daftar paling banyak {rows} baris, {columns} kolom, dan {megabytes} MB.</translation>
    </message>
    <message>
        <source>{path} lies on a network share, where a store could be damaged.</source>
        <translation>{path} ada di folder jaringan; berkas data bisa rusak di sana.</translation>
    </message>
    <message>
        <source>{path} tells of a record that stands otherwise here: one of them was changed.</source>
        <translation>{path} memuat catatan yang di sini berbunyi lain: salah satunya telah diubah.</translation>
    </message>
    <message>
        <source>{path} was cut short or changed.</source>
        <translation>{path} terpotong atau diubah.</translation>
    </message>
    <message>
        <source>{path} was edited by hand and is not overwritten.</source>
        <translation>{path} sudah diubah dengan tangan dan tidak ditimpa.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of the program.</source>
        <translation>{path} ditulis oleh versi program yang lebih baru.</translation>
    </message>
    <message>
        <source>{percent} is no share of a whole.</source>
        <translation>{percent} bukan persentase.</translation>
    </message>
    <message>
        <source>“{code}” is not the code of such a region in a province of this store.</source>
        <translation>“{code}” bukan kode daerah sejenis itu di provinsi yang ada di sini.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as a TrueType font.</source>
        <translation>“{name}” tidak dapat dibaca sebagai huruf TrueType.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as an image.</source>
        <translation>“{name}” tidak terbaca sebagai gambar.</translation>
    </message>
    <message>
        <source>“{name}” is a font of a kind that cannot be put into a PDF here ({kind}).</source>
        <translation>“{name}” ialah huruf dari ragam yang di sini tidak dapat dimasukkan ke PDF ({kind}).</translation>
    </message>
    <message>
        <source>“{name}” is larger than {most} MB.</source>
        <translation>“{name}” lebih besar dari {most} MB.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {most}.</source>
        <translation>“{name}” lebih besar dari {most}.</translation>
    </message>
    <message>
        <source>“{name}” says another kind of region than the chosen one, {kind}.</source>
        <translation>“{name}” menyebut jenis daerah lain dari yang dipilih, {kind}.</translation>
    </message>
    <message>
        <source>“{text}” says that the paper is signed electronically; this program cannot sign it.</source>
        <translation>“{text}” menyatakan naskah ditandatangani secara elektronik, padahal program ini tidak dapat menandatanganinya.</translation>
    </message>
    <message>
        <source>“{typed}” is not the code of a letter: a sign is wrong or missing.</source>
        <translation>“{typed}” bukan kode surat: ada huruf atau angka yang salah atau kurang.</translation>
    </message>
    <message>
        <source>“{typed}” is not the code of a page: a sign is wrong or missing.</source>
        <translation>“{typed}” bukan kode lembar: ada tanda yang salah atau kurang.</translation>
    </message>
    <message>
        <source>“{word}”, part {at} of what you typed, ends before it begins.</source>
        <translation>“{word}”, bagian ke-{at} dari yang diketik, berakhir sebelum mulai.</translation>
    </message>
    <message>
        <source>“{word}”, part {at} of what you typed, is not a number.</source>
        <translation>“{word}”, bagian ke-{at} dari yang diketik, bukan nomor.</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Agenda</source>
        <translation>Acara</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Pimpinan rapat</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Tuan rumah</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Meeting facts</source>
        <translation>Keterangan rapat</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Penyelenggara</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Secretary · note-taker</source>
        <translation>Sekretaris · notulis</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>belum diisi</translation>
    </message>
    <message>
        <source>{item} (may not be represented)</source>
        <translation>{item} (tidak boleh diwakilkan)</translation>
    </message>
</context>
<context>
    <name>FamilyField</name>
    <message>
        <source>Embedded in PDF; in Word: {name}.</source>
        <translation>Disematkan di PDF; di Word: {name}.</translation>
    </message>
    <message>
        <source>Embedded in PDF; without {styles}.</source>
        <translation>Disematkan di PDF; tanpa {styles}.</translation>
    </message>
    <message>
        <source>Family of letters</source>
        <translation>Jenis huruf</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Huruf</translation>
    </message>
    <message>
        <source>Load font files of the office: TrueType, one for each style</source>
        <translation>Muat berkas huruf milik kantor: TrueType, satu untuk tiap gaya</translation>
    </message>
    <message>
        <source>Take this family out of the list</source>
        <translation>Keluarkan jenis huruf ini dari daftar</translation>
    </message>
    <message>
        <source>The files of one family, up to four</source>
        <translation>Berkas satu jenis huruf, paling banyak empat</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>tebal</translation>
    </message>
    <message>
        <source>bold italic</source>
        <translation>tebal miring</translation>
    </message>
    <message>
        <source>italic</source>
        <translation>miring</translation>
    </message>
</context>
<context>
    <name>FiguresColumn</name>
    <message>
        <source>Invitations</source>
        <translation>Undangan</translation>
    </message>
    <message>
        <source>Latest records</source>
        <translation>Kedatangan terakhir</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>tidak hadir</translation>
    </message>
    <message>
        <source>all desks</source>
        <translation>semua meja</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>berhalangan</translation>
    </message>
    <message>
        <source>heads in person</source>
        <translation>kepala daerah hadir</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>belum tercatat</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>belum</translation>
    </message>
    <message>
        <source>people in the room</source>
        <translation>orang di ruangan</translation>
    </message>
    <message>
        <source>present</source>
        <translation>hadir</translation>
    </message>
    <message>
        <source>regions represented</source>
        <translation>kab/kota terwakili</translation>
    </message>
    <message>
        <source>represented</source>
        <translation>diwakili</translation>
    </message>
    <message>
        <source>{absent} absent</source>
        <translation>{absent} tidak hadir</translation>
    </message>
    <message>
        <source>{excused} excused</source>
        <translation>{excused} berhalangan</translation>
    </message>
    <message>
        <source>{filled} of {invitations} filled</source>
        <translation>{filled} dari {invitations} terisi</translation>
    </message>
</context>
<context>
    <name>FiguresPanel</name>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n instansi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n obligation(s)</source>
        <translation>
            <numerusform>%n kewajiban</numerusform>
        </translation>
    </message>
    <message>
        <source>Lateness is counted from the due date, it is not stored.</source>
        <translation>Umur dihitung dari tenggat, tidak disimpan</translation>
    </message>
</context>
<context>
    <name>FileCheck</name>
    <message>
        <source>Check a file</source>
        <translation>Periksa berkas</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.xlsx *.docx);;All files (*)</source>
        <translation>Dokumen (*.pdf *.xlsx *.docx);;Semua berkas (*)</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clear the filter</source>
        <translation>Kosongkan saringan</translation>
    </message>
    <message>
        <source>Filter: {words}</source>
        <translation>Saringan: {words}</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Saringan lain</translation>
    </message>
    <message>
        <source>More filters: Ctrl+Shift+F</source>
        <translation>Saringan lain: Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>Nothing here with this filter. Esc clears the filter.</source>
        <translation>Tidak ada yang cocok dengan saringan ini. Esc mengosongkan saringan.</translation>
    </message>
    <message>
        <source>Nothing matches “{words}”. Esc clears the filter.</source>
        <translation>Tidak ada yang cocok dengan “{words}”. Esc mengosongkan saringan.</translation>
    </message>
    <message>
        <source>Only: {words}</source>
        <translation>Hanya: {words}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Search: “{words}”</source>
        <translation>Cari: “{words}”</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Tutup (Esc)</translation>
    </message>
    <message>
        <source>Find in these minutes</source>
        <translation>Cari dalam notula ini</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Berikutnya (Enter)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Tidak ditemukan</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Sebelumnya (Shift+Enter)</translation>
    </message>
    <message>
        <source>{at} of {number}</source>
        <translation>{at} dari {number}</translation>
    </message>
</context>
<context>
    <name>FindSpeaker</name>
    <message>
        <source>Find a speaker</source>
        <translation>Cari pembicara</translation>
    </message>
    <message>
        <source>Office or name</source>
        <translation>Jabatan atau nama</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Pembicara</translation>
    </message>
    <message>
        <source>{office}, for {represented}</source>
        <translation>{office}, mewakili {represented}</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Find</source>
        <translation>Cari</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>A file, or postgresql://name@server/rakor</source>
        <translation>Berkas, atau postgresql://nama@peladen/rakor</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>Attendance at the registration desk</source>
        <translation>Kehadiran di meja registrasi</translation>
    </message>
    <message>
        <source>Back to the meetings</source>
        <translation>Kembali ke daftar rapat</translation>
    </message>
    <message>
        <source>Banten, 12 April 2016: a real coordination meeting to try everything on. It stands in a file of its own.</source>
        <translation>Banten, 12 April 2016: rapat koordinasi yang nyata untuk mencoba semuanya. Tersimpan dalam berkas tersendiri.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pilih…</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>Berkas data</translation>
    </message>
    <message>
        <source>File or address</source>
        <translation>Berkas atau alamat</translation>
    </message>
    <message>
        <source>Follow-ups of every region</source>
        <translation>Tindak lanjut setiap daerah</translation>
    </message>
    <message>
        <source>How would you like to begin? All of it can be done again later.</source>
        <translation>Pilih cara memulai. Cara lain tetap dapat dipakai nanti.</translation>
    </message>
    <message>
        <source>Invitations in order of precedence</source>
        <translation>Undangan menurut urutan keprotokolan</translation>
    </message>
    <message>
        <source>Invitations, attendance, minutes and follow-ups of leadership meetings. All data stays on the computers of the office.</source>
        <translation>Undangan, kehadiran, notula, dan tindak lanjut rapat pimpinan. Semua data tetap di komputer kantor.</translation>
    </message>
    <message>
        <source>Minutes, typed and printed</source>
        <translation>Notula, diketik dan dicetak</translation>
    </message>
    <message>
        <source>Needs no internet</source>
        <translation>Tidak memerlukan internet</translation>
    </message>
    <message>
        <source>New store</source>
        <translation>Data baru</translation>
    </message>
    <message>
        <source>Older data are backed up first; nothing needs to be done meanwhile.</source>
        <translation>Data lama dicadangkan dahulu; silakan tunggu sebentar.</translation>
    </message>
    <message>
        <source>One file on this computer holds everything.</source>
        <translation>Semuanya tersimpan dalam satu berkas di komputer ini.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation>Buka data yang ada</translation>
    </message>
    <message>
        <source>Open the sample meeting</source>
        <translation>Buka rapat contoh</translation>
    </message>
    <message>
        <source>Sample meeting</source>
        <translation>Rapat contoh</translation>
    </message>
    <message>
        <source>Stores (*.sqlite *.rakor)</source>
        <translation>Berkas data (*.sqlite *.rakor)</translation>
    </message>
    <message>
        <source>The data are being prepared…</source>
        <translation>Data sedang disiapkan…</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Selamat datang</translation>
    </message>
    <message>
        <source>Where the new store stands</source>
        <translation>Letak berkas data baru</translation>
    </message>
    <message>
        <source>Write the name of a file, or choose one.</source>
        <translation>Tulis nama berkas, atau pilih berkas.</translation>
    </message>
    <message>
        <source>then the first meeting</source>
        <translation>lalu rapat pertama</translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message>
        <source>Course of the meeting</source>
        <translation>Jalannya rapat</translation>
    </message>
    <message>
        <source>Ctrl Enter begins an entry, Ctrl 1…9 says who speaks.</source>
        <translation>Ctrl Enter memulai butir, Ctrl 1…9 menentukan pembicara.</translation>
    </message>
    <message>
        <source>Nothing written here yet</source>
        <translation>Belum ada butir</translation>
    </message>
    <message>
        <source>for {office}</source>
        <translation>mewakili {office}</translation>
    </message>
    <message>
        <source>{desk} is writing</source>
        <translation>{desk} sedang menulis</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>Close the details</source>
        <translation>Tutup rincian</translation>
    </message>
    <message>
        <source>No program here opens this file.</source>
        <translation>Tidak ada program di komputer ini yang membuka berkas itu.</translation>
    </message>
    <message>
        <source>Record a report</source>
        <translation>Catat laporan</translation>
    </message>
    <message>
        <source>Report saved: {state}</source>
        <translation>Laporan tersimpan: {state}</translation>
    </message>
    <message>
        <source>The copy is at {path}</source>
        <translation>Salinannya ada di {path}</translation>
    </message>
</context>
<context>
    <name>FollowupPapers</name>
    <message>
        <source>Compare two days…</source>
        <translation>Bandingkan dua tanggal…</translation>
    </message>
    <message>
        <source>Comparison of two days</source>
        <translation>Perbandingan dua tanggal</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Tindak lanjut</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matriks</translation>
    </message>
    <message>
        <source>Matrix, list and figures</source>
        <translation>Matriks, daftar, dan angka</translation>
    </message>
    <message>
        <source>No program here opens this file.</source>
        <translation>Tidak ada program di komputer ini yang membuka berkas ini.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Buka folder</translation>
    </message>
    <message>
        <source>Open list of each regency and city</source>
        <translation>Daftar terbuka per kab/kota</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>How the kinds of files are called.</extracomment>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Report of each area</source>
        <translation>Laporan per area</translation>
    </message>
    <message>
        <source>Report of each meeting</source>
        <translation>Laporan per rapat</translation>
    </message>
    <message>
        <source>Report of each regency and city</source>
        <translation>Laporan per kab/kota</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>{name} disimpan.</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>Menyusun halaman…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Stopped; no file was written.</source>
        <translation>Dihentikan; tidak ada berkas yang ditulis.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Menghentikan…</translation>
    </message>
    <message>
        <source>The file is at {path}</source>
        <translation>Berkas ada di {path}</translation>
    </message>
    <message>
        <source>There is nothing here to print yet.</source>
        <translation>Belum ada yang dapat dicetak di sini.</translation>
    </message>
    <message>
        <source>Words for the status</source>
        <translation>Istilah status</translation>
    </message>
    <message>
        <source>of BPK</source>
        <translation>BPK</translation>
    </message>
    <message>
        <source>of the inspectorate (APIP)</source>
        <translation>inspektorat (APIP)</translation>
    </message>
    <message>
        <source>of the meeting (belum, proses, selesai)</source>
        <translation>rapat (belum, proses, selesai)</translation>
    </message>
    <message>
        <source>page {page} of {of}</source>
        <translation>halaman {page} dari {of}</translation>
    </message>
</context>
<context>
    <name>FollowupViews</name>
    <message>
        <source>By region</source>
        <translation>Per kab/kota</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matriks</translation>
    </message>
</context>
<context>
    <name>Followups</name>
    <message>
        <source>%n day(s) late</source>
        <translation>Terlambat %n hari</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Choose the meeting and its minutes.</source>
        <translation>Pilih rapat dan notulanya.</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Hari terlambat</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Tenggat</translation>
    </message>
    <message>
        <source>Due date as said</source>
        <translation>Tenggat menurut rapat</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Tanggal rapat</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rapat</translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation>Rekomendasi baru</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No follow-ups yet</source>
        <translation>Belum ada tindak lanjut</translation>
    </message>
    <message>
        <source>Open the meetings</source>
        <translation>Buka daftar rapat</translation>
    </message>
    <message>
        <source>Open the minutes</source>
        <translation>Buka notula</translation>
    </message>
    <message>
        <source>Over %n day(s)</source>
        <translation>Lebih dari %n hari</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Rekomendasi</translation>
    </message>
    <message>
        <source>Recommendation {no}, {institution}, due {due}, {state}</source>
        <translation>Rekomendasi {no}, {institution}, tenggat {due}, {state}</translation>
    </message>
    <message>
        <source>Recommendations come from the minutes of the meeting.</source>
        <translation>Rekomendasi berasal dari notula rapat.</translation>
    </message>
    <message>
        <source>Reminder letters</source>
        <translation>Surat pengingat</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Penanggung jawab</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Masih terbuka</translation>
    </message>
    <message>
        <source>Text, responsible institutions, due date.</source>
        <translation>Uraian, penanggung jawab, tenggat.</translation>
    </message>
    <message>
        <source>Write a recommendation where it was said.</source>
        <translation>Tulis rekomendasi di tempat ia diucapkan.</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{done} dari {all} selesai</translation>
    </message>
</context>
<context>
    <name>FollowupsHead</name>
    <message>
        <source>View</source>
        <translation>Tampilan</translation>
    </message>
</context>
<context>
    <name>FollowupsPage</name>
    <message>
        <source>As of {day}</source>
        <translation>Keadaan pada {day}</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Tindak lanjut</translation>
    </message>
    <message>
        <source>Nothing here with this filter. The crosses above take it away.</source>
        <translation>Tidak ada yang cocok dengan saringan ini. Tanda silang di atas menghapusnya.</translation>
    </message>
    <message>
        <source>Reminder letters</source>
        <translation>Surat pengingat</translation>
    </message>
    <message>
        <source>Search recommendation, institution</source>
        <translation>Cari rekomendasi, instansi</translation>
    </message>
</context>
<context>
    <name>FormCheck</name>
    <message numerus="yes">
        <source>%n open obligation(s) without a row</source>
        <translation>
            <numerusform>%n kewajiban terbuka tanpa baris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to answer</source>
        <translation>
            <numerusform>%n pertanyaan belum dijawab</numerusform>
        </translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Pertanyaan berikut</translation>
    </message>
    <message>
        <source>Nothing is stored yet. What a form brings can be taken back as a whole.</source>
        <translation>Belum ada yang disimpan. Isi formulir dapat dibatalkan sekaligus.</translation>
    </message>
    <message>
        <source>Rows of the form</source>
        <translation>Baris formulir</translation>
    </message>
    <message>
        <source>Search in the form</source>
        <translation>Cari di formulir</translation>
    </message>
    <message numerus="yes">
        <source>Take %n report(s)</source>
        <translation>
            <numerusform>Terima %n laporan</numerusform>
        </translation>
    </message>
    <message>
        <source>{at} of {count} questions</source>
        <translation>{at} dari {count} pertanyaan</translation>
    </message>
</context>
<context>
    <name>FormRowPanel</name>
    <message>
        <source>Answers</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>Evidence: {text}</source>
        <translation>Bukti: {text}</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>Di formulir</translation>
    </message>
    <message>
        <source>Reported here since the form was sent</source>
        <translation>Dilaporkan di sini sejak formulir dikirim</translation>
    </message>
    <message>
        <source>Row {number} · {no}</source>
        <translation>Baris {number} · {no}</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>jawab</translation>
    </message>
</context>
<context>
    <name>FormSending</name>
    <message numerus="yes">
        <source>%n form(s) saved, each as a file.</source>
        <translation>
            <numerusform>%n formulir disimpan, masing-masing satu berkas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the forms</source>
        <translation>Folder untuk formulir</translation>
    </message>
    <message>
        <source>Nobody owes anything that is open: no form to send.</source>
        <translation>Tidak ada kewajiban terbuka: tidak ada formulir yang perlu dikirim.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Buka folder</translation>
    </message>
    <message>
        <source>Saving the forms…</source>
        <translation>Menyimpan formulir…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Stopped: {done} of {of} forms are saved.</source>
        <translation>Dihentikan: {done} dari {of} formulir tersimpan.</translation>
    </message>
    <message>
        <source>{done} of {of}</source>
        <translation>{done} dari {of}</translation>
    </message>
</context>
<context>
    <name>FormStart</name>
    <message>
        <source>A workbook for each institution that owes something.</source>
        <translation>Satu berkas Excel untuk tiap instansi.</translation>
    </message>
    <message>
        <source>Back to the follow-ups</source>
        <translation>Kembali ke tindak lanjut</translation>
    </message>
    <message>
        <source>Choose a form</source>
        <translation>Pilih formulir</translation>
    </message>
    <message>
        <source>Every row is shown before anything is stored; what a form brings can be taken back as a whole.</source>
        <translation>Setiap baris ditunjukkan sebelum ada yang disimpan; isi formulir dapat dibatalkan sekaligus.</translation>
    </message>
    <message>
        <source>Filled in and sent back. It may also be dropped here.</source>
        <translation>Yang kembali sudah terisi. Dapat juga dijatuhkan di sini.</translation>
    </message>
    <message>
        <source>Forms that were taken</source>
        <translation>Formulir yang sudah diterima</translation>
    </message>
    <message>
        <source>Progress by form</source>
        <translation>Kemajuan lewat formulir</translation>
    </message>
    <message>
        <source>Send forms</source>
        <translation>Kirim formulir</translation>
    </message>
    <message>
        <source>Take back the form…</source>
        <translation>Batalkan formulir…</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>100% without a status: is it done?</source>
        <translation>100% tanpa status: sudah selesai?</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Oleh</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Cannot be done</source>
        <translation>TPTD</translation>
    </message>
    <message>
        <source>Code and text were parted: the text is that of {value}.</source>
        <translation>Kode dan teks terpisah: teksnya milik {value}.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Dikembalikan</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Proses</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Instansi</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Tidak diikutkan</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>Laporan baru</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Belum</translation>
    </message>
    <message>
        <source>Nothing filled in</source>
        <translation>Tidak diisi</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Galat</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Rekomendasi</translation>
    </message>
    <message>
        <source>Recorded before</source>
        <translation>Sudah tercatat</translation>
    </message>
    <message>
        <source>Reported here too</source>
        <translation>Ada laporan di sini</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>Rows of which nothing is asked and nothing comes.</extracomment>
        <translation>Baris</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Take the report of the form as well</source>
        <translation>Terima juga laporan formulir</translation>
    </message>
    <message>
        <source>Take the row without it</source>
        <translation>Terima baris tanpa isian itu</translation>
    </message>
    <message>
        <source>Take today&apos;s date</source>
        <translation>Pakai tanggal hari ini</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>The code counts: {word}</source>
        <translation>Kode yang berlaku: {word}</translation>
    </message>
    <message>
        <source>The code {value} belongs to no obligation here.</source>
        <translation>Kode {value} bukan milik kewajiban mana pun di sini.</translation>
    </message>
    <message>
        <source>The form says</source>
        <translation>Isi formulir</translation>
    </message>
    <message>
        <source>The row has no code.</source>
        <translation>Baris ini tanpa kode.</translation>
    </message>
    <message>
        <source>The row is one of {value}.</source>
        <translation>Baris ini milik {value}.</translation>
    </message>
    <message>
        <source>The same obligation stands here twice: also in row {value}.</source>
        <translation>Kewajiban yang sama ada dua kali: juga di baris {value}.</translation>
    </message>
    <message>
        <source>The status and {value} contradict each other.</source>
        <translation>Status dan {value} bertentangan.</translation>
    </message>
    <message>
        <source>The text counts: {word}</source>
        <translation>Teks yang berlaku: {word}</translation>
    </message>
    <message>
        <source>What cannot be done needs a reason, and the row gives none.</source>
        <translation>TPTD memerlukan alasan, dan baris ini tanpa alasan.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Yang terjadi</translation>
    </message>
    <message>
        <source>What was printed was edited: {value}.</source>
        <translation>Yang tercetak diubah: {value}.</translation>
    </message>
    <message>
        <source>{state} on {day}</source>
        <translation>{state} per {day}</translation>
    </message>
    <message>
        <source>{state} on {day}, told by {name}</source>
        <translation>{state} per {day}, menurut {name}</translation>
    </message>
    <message>
        <source>{value} is a formula; its value is not taken.</source>
        <translation>{value} berupa rumus; nilainya tidak dipakai.</translation>
    </message>
    <message>
        <source>{value} is still to come.</source>
        <translation>{value} belum tiba.</translation>
    </message>
    <message>
        <source>{word} is meant</source>
        <translation>Maksudnya {word}</translation>
    </message>
    <message>
        <source>“{value}” is no code of a row: it was changed or mistyped.</source>
        <translation>“{value}” bukan kode baris: diubah atau salah ketik.</translation>
    </message>
    <message>
        <source>“{value}” is no date.</source>
        <translation>“{value}” bukan tanggal.</translation>
    </message>
    <message>
        <source>“{value}” is no status.</source>
        <translation>“{value}” bukan status.</translation>
    </message>
    <message>
        <source>“{value}” is no whole number from 0 to 100.</source>
        <translation>“{value}” bukan angka bulat 0 sampai 100.</translation>
    </message>
    <message>
        <source>“{value}” is no whole number; Excel writes a percentage so.</source>
        <translation>“{value}” bukan angka bulat; begitulah Excel menyimpan persen.</translation>
    </message>
</context>
<context>
    <name>FormsHead</name>
    <message>
        <source>Back to the follow-ups</source>
        <translation>Kembali ke tindak lanjut</translation>
    </message>
    <message>
        <source>Progress forms</source>
        <translation>Formulir kemajuan</translation>
    </message>
</context>
<context>
    <name>FormsMenu</name>
    <message>
        <source>Forms</source>
        <translation>Formulir</translation>
    </message>
    <message>
        <source>Forms that came back</source>
        <translation>Formulir yang kembali</translation>
    </message>
    <message>
        <source>Send forms…</source>
        <translation>Kirim formulir…</translation>
    </message>
</context>
<context>
    <name>FormsPage</name>
    <message numerus="yes">
        <source>%n report(s) of {name} taken.</source>
        <translation>
            <numerusform>%n laporan dari {name} diterima.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Membaca {file}…</translation>
    </message>
    <message>
        <source>What the form brought was taken back.</source>
        <translation>Isi formulir dibatalkan.</translation>
    </message>
    <message>
        <source>sent {day}</source>
        <translation>dikirim {day}</translation>
    </message>
    <message>
        <source>{file} was left; nothing was stored.</source>
        <translation>{file} ditinggalkan; tidak ada yang disimpan.</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Addressees complete</source>
        <translation>Alamat tujuan lengkap</translation>
    </message>
    <message>
        <source>All invitations recorded</source>
        <translation>Semua undangan tercatat</translation>
    </message>
    <message>
        <source>All text within the margins</source>
        <translation>Semua teks di dalam batas</translation>
    </message>
    <message>
        <source>An entry has no speaker</source>
        <translation>Butir tanpa pembicara</translation>
    </message>
    <message>
        <source>Attendance frozen</source>
        <translation>Kehadiran dibekukan</translation>
    </message>
    <message>
        <source>Before printing: {fix} to mend, {check} to look at</source>
        <translation>Sebelum dicetak: {fix} harus diperbaiki, {check} perlu diperiksa</translation>
    </message>
    <message>
        <source>Being written in just now: {list}</source>
        <translation>Sedang ditulis di: {list}</translation>
    </message>
    <message>
        <source>Changed since {0} checked it</source>
        <translation>Berubah sejak diperiksa {0}</translation>
    </message>
    <message>
        <source>Characters that no font has: {list}</source>
        <translation>Tanda yang tidak ada di huruf cetak: {list}</translation>
    </message>
    <message>
        <source>Checked as it is now</source>
        <translation>Diperiksa dalam keadaan ini</translation>
    </message>
    <message>
        <source>Copies complete</source>
        <translation>Tembusan lengkap</translation>
    </message>
    <message>
        <source>Decision {0} has no words</source>
        <translation>Keputusan {0} tidak berisi</translation>
    </message>
    <message>
        <source>Decisions not empty</source>
        <translation>Keputusan tidak kosong</translation>
    </message>
    <message>
        <source>Degrees look mistyped: {0}</source>
        <translation>Gelar tampak salah tulis: {0}</translation>
    </message>
    <message>
        <source>Degrees spelled right</source>
        <translation>Gelar tertulis benar</translation>
    </message>
    <message>
        <source>Desks recorded alike</source>
        <translation>Catatan meja-meja sama</translation>
    </message>
    <message>
        <source>Every character printable</source>
        <translation>Semua tanda dapat dicetak</translation>
    </message>
    <message>
        <source>Every entry has a speaker</source>
        <translation>Semua butir ada pembicaranya</translation>
    </message>
    <message>
        <source>Every mark has its fact</source>
        <translation>Semua tanda terisi</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Bekukan</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Untuk diketahui</translation>
    </message>
    <message>
        <source>Hours filled in</source>
        <translation>Waktu lengkap</translation>
    </message>
    <message>
        <source>It would have to be that of the office itself</source>
        <translation>Seharusnya kop jabatan</translation>
    </message>
    <message>
        <source>It would have to be that of the secretariat</source>
        <translation>Seharusnya kop sekretariat daerah</translation>
    </message>
    <message>
        <source>Letterhead fits the signer</source>
        <translation>Kop sesuai penanda tangan</translation>
    </message>
    <message>
        <source>Mark as checked</source>
        <translation>Tandai diperiksa</translation>
    </message>
    <message>
        <source>No decision is written</source>
        <translation>Belum ada keputusan</translation>
    </message>
    <message>
        <source>Nobody has checked the minutes yet</source>
        <translation>Notula belum diperiksa</translation>
    </message>
    <message>
        <source>Nobody is invited</source>
        <translation>Belum ada yang diundang</translation>
    </message>
    <message>
        <source>Nobody is named as secretary</source>
        <translation>Sekretaris rapat belum diisi</translation>
    </message>
    <message>
        <source>Nobody is named who signs</source>
        <translation>Penanda tangan belum dipilih</translation>
    </message>
    <message>
        <source>Nobody is named who took the minutes</source>
        <translation>Notulis belum diisi</translation>
    </message>
    <message>
        <source>Nobody is writing any more</source>
        <translation>Tidak ada yang sedang menulis</translation>
    </message>
    <message>
        <source>Nothing can be put in the place of {list}</source>
        <translation>Tanda {list} tidak dikenal</translation>
    </message>
    <message>
        <source>Nothing of what was said is written</source>
        <translation>Belum ada butir notula</translation>
    </message>
    <message>
        <source>Number given</source>
        <translation>Nomor sudah ada</translation>
    </message>
    <message>
        <source>Open field</source>
        <translation>Buka isian</translation>
    </message>
    <message>
        <source>Order as by rank</source>
        <translation>Urutan menurut tata urutan</translation>
    </message>
    <message>
        <source>Passed over: {reason}</source>
        <translation>Dilewati: {reason}</translation>
    </message>
    <message>
        <source>Place filled in</source>
        <translation>Tempat lengkap</translation>
    </message>
    <message>
        <source>Recommendation R-{0} has no due date</source>
        <translation>Rekomendasi R-{0} belum punya tenggat</translation>
    </message>
    <message>
        <source>Recommendation R-{0} has nobody responsible</source>
        <translation>Rekomendasi R-{0} belum punya penanggung jawab</translation>
    </message>
    <message>
        <source>Recommendations complete</source>
        <translation>Rekomendasi lengkap</translation>
    </message>
    <message>
        <source>Representatives have assignments</source>
        <translation>Yang mewakili membawa surat tugas</translation>
    </message>
    <message>
        <source>Signatures not alone</source>
        <translation>Tanda tangan tidak sendirian</translation>
    </message>
    <message>
        <source>Signer complete</source>
        <translation>Penanda tangan lengkap</translation>
    </message>
    <message>
        <source>Text goes beyond the margin of page {0}</source>
        <translation>Teks melewati batas halaman {0}</translation>
    </message>
    <message>
        <source>The NIP of whoever signs is not filled in</source>
        <translation>NIP penanda tangan belum diisi</translation>
    </message>
    <message>
        <source>The attendance is not frozen</source>
        <translation>Kehadiran belum dibekukan</translation>
    </message>
    <message>
        <source>The closing hour is not filled in</source>
        <translation>Waktu penutupan belum diisi</translation>
    </message>
    <message>
        <source>The hour of beginning is not filled in</source>
        <translation>Waktu mulai belum diisi</translation>
    </message>
    <message>
        <source>The letter has no number</source>
        <translation>Surat belum bernomor</translation>
    </message>
    <message>
        <source>The letterhead is not that of whoever signs</source>
        <translation>Kop tidak sesuai penanda tangan</translation>
    </message>
    <message>
        <source>The minutes are final already</source>
        <translation>Notula sudah final</translation>
    </message>
    <message>
        <source>The name of whoever signs is not known</source>
        <translation>Nama penanda tangan belum diketahui</translation>
    </message>
    <message>
        <source>The number of the invitation letter is not known</source>
        <translation>Nomor surat undangan belum diketahui</translation>
    </message>
    <message>
        <source>The place is not filled in</source>
        <translation>Tempat belum diisi</translation>
    </message>
    <message>
        <source>The rank of whoever signs is not filled in</source>
        <translation>Pangkat penanda tangan belum diisi</translation>
    </message>
    <message>
        <source>The signatures stand alone on page {0}</source>
        <translation>Tanda tangan sendirian di halaman {0}</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Perlu diperiksa</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Harus diperbaiki</translation>
    </message>
    <message>
        <source>Typed, but not in the store yet: {0} entries</source>
        <translation>{0} butir sudah diketik, tetapi belum tersimpan</translation>
    </message>
    <message>
        <source>may be passed over with a reason</source>
        <extracomment>What is no field of the paper; the first two are settled at the gate itself.</extracomment>
        <translation>boleh dilewati dengan alasan</translation>
    </message>
    <message>
        <source>page {page}</source>
        <extracomment>Their facts stand in their sentence.</extracomment>
        <translation>halaman {page}</translation>
    </message>
    <message>
        <source>printed as dots, to be filled in by hand</source>
        <translation>dicetak titik-titik, diisi dengan tangan</translation>
    </message>
    <message>
        <source>{0} must have a copy</source>
        <translation>{0} harus mendapat tembusan</translation>
    </message>
    <message>
        <source>{count} invitations not recorded</source>
        <translation>{count} undangan belum tercatat</translation>
    </message>
    <message>
        <source>{count} invitations stand elsewhere than by rank</source>
        <translation>{count} undangan tidak menurut tata urutan</translation>
    </message>
    <message>
        <source>{count} invitations that two desks recorded differently</source>
        <translation>{count} undangan dicatat berbeda oleh dua meja</translation>
    </message>
    <message>
        <source>{count} representatives without a written assignment</source>
        <translation>{count} yang mewakili tanpa surat tugas</translation>
    </message>
</context>
<context>
    <name>GateFoot</name>
    <message>
        <source>Nothing holds it up</source>
        <translation>Siap difinalkan</translation>
    </message>
    <message>
        <source>Waits for: {what}</source>
        <translation>Menunggu {what}</translation>
    </message>
    <message>
        <source>{count} to look at</source>
        <translation>{count} pemeriksaan</translation>
    </message>
    <message>
        <source>{count} to mend</source>
        <translation>{count} perbaikan</translation>
    </message>
</context>
<context>
    <name>GateHead</name>
    <message>
        <source>Ready to print?</source>
        <translation>Siap dicetak?</translation>
    </message>
    <message>
        <source>{fix} to mend, {check} to look at, {well} in order</source>
        <translation>{fix} harus diperbaiki, {check} perlu diperiksa, {well} beres</translation>
    </message>
</context>
<context>
    <name>GatePage</name>
    <message>
        <source>Approve and number…</source>
        <translation>Setujui dan beri nomor…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Periksa ulang</translation>
    </message>
    <message>
        <source>Finalise and lock</source>
        <translation>Finalkan dan kunci</translation>
    </message>
    <message>
        <source>Issue and lock</source>
        <translation>Finalkan dan kunci</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Periksa lagi</translation>
    </message>
    <message>
        <source>Looked at, it is right</source>
        <translation>Sudah diperiksa, benar</translation>
    </message>
    <message>
        <source>Looking at the paper …</source>
        <translation>Memeriksa naskah …</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Halaman berikutnya</translation>
    </message>
    <message>
        <source>No program here opens this file.</source>
        <translation>Tidak ada program di komputer ini yang membuka berkas ini.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Tidak ada yang perlu diperbaiki atau diperiksa.</translation>
    </message>
    <message>
        <source>Open field</source>
        <translation>Buka isian</translation>
    </message>
    <message>
        <source>Pass over</source>
        <translation>Lewati</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>Pratinjau halaman</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Halaman sebelumnya</translation>
    </message>
    <message>
        <source>Print draft</source>
        <translation>Cetak konsep</translation>
    </message>
    <message>
        <source>Stored with the meeting as {file}.</source>
        <translation>Tersimpan bersama rapat sebagai {file}.</translation>
    </message>
    <message>
        <source>The file is at {path}</source>
        <translation>Berkas ada di {path}</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Yang ditemukan</translation>
    </message>
    <message>
        <source>Will follow later</source>
        <translation>Menyusul</translation>
    </message>
    <message>
        <source>{kind} v{version} final and locked.</source>
        <translation>{kind} v{version} final dan terkunci.</translation>
    </message>
    <message>
        <source>{kind} v{version} issued and locked.</source>
        <translation>{kind} v{version} terbit dan terkunci.</translation>
    </message>
</context>
<context>
    <name>Gateway</name>
    <message>
        <source>Its number stays on the letter; issue it again.</source>
        <translation>Nomornya tetap pada surat; terbitkan lagi.</translation>
    </message>
    <message>
        <source>Ready to print?</source>
        <translation>Siap dicetak?</translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message numerus="yes">
        <source>%n new invitation(s). Invitations behind them get new numbers.</source>
        <translation>
            <numerusform>%n undangan baru. Nomor undangan di bawahnya bergeser.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new invitation(s). No other number changes.</source>
        <translation>
            <numerusform>%n undangan baru. Nomor lain tidak berubah.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n office(s), in order of precedence</source>
        <translation>
            <numerusform>%n jabatan, menurut urutan keprotokolan</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message numerus="yes">
        <source>Add %n invitation(s)</source>
        <translation>
            <numerusform>Tambah %n undangan</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a group of invitations</source>
        <translation>Tambah kelompok undangan</translation>
    </message>
    <message>
        <source>By a list from Excel…</source>
        <translation>Dari daftar Excel…</translation>
    </message>
    <message>
        <source>Choose groups or single offices. The office is invited, whoever holds it on the day.</source>
        <translation>Pilih kelompok atau jabatan. Yang diundang jabatannya, siapa pun pejabatnya pada hari rapat.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Tidak diikutkan</translation>
    </message>
    <message>
        <source>No longer there, left out: {offices}.</source>
        <translation>Tidak ada lagi, dilewati: {offices}.</translation>
    </message>
    <message>
        <source>Nothing is ticked yet.</source>
        <translation>Belum ada yang dicentang.</translation>
    </message>
    <message>
        <source>Nothing matches “{words}”.</source>
        <translation>Tidak ada yang cocok dengan “{words}”.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pratinjau</translation>
    </message>
    <message>
        <source>Remove saved group</source>
        <translation>Buang kelompok</translation>
    </message>
    <message>
        <source>Rename saved group</source>
        <translation>Ganti nama kelompok</translation>
    </message>
    <message>
        <source>Roles and who has to come himself come along.</source>
        <translation>Peran dan siapa yang harus hadir sendiri ikut terbawa.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Search group or office</source>
        <translation>Cari kelompok atau jabatan</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Centang</translation>
    </message>
    <message>
        <source>Tick with Space.</source>
        <translation>Centang dengan Spasi.</translation>
    </message>
    <message>
        <source>Tick with Space; F2 renames the saved group, Del removes it.</source>
        <translation>Centang dengan Spasi; F2 ganti nama kelompok, Del buang.</translation>
    </message>
    <message>
        <source>{words}; the first {shown} are shown</source>
        <translation>{words}; {shown} pertama ditampilkan</translation>
    </message>
</context>
<context>
    <name>GroupNameSheet</name>
    <message>
        <source>Name of the group</source>
        <translation>Nama kelompok</translation>
    </message>
    <message>
        <source>Save group</source>
        <translation>Simpan kelompok</translation>
    </message>
</context>
<context>
    <name>Grouping</name>
    <message numerus="yes">
        <source>%n chosen office(s)</source>
        <translation>
            <numerusform>%n jabatan dipilih</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename saved group</source>
        <translation>Ganti nama kelompok</translation>
    </message>
    <message>
        <source>Save as group</source>
        <translation>Simpan sebagai kelompok</translation>
    </message>
    <message>
        <source>The group “{name}” is saved; Ctrl G offers it.</source>
        <translation>Kelompok “{name}” tersimpan; Ctrl G menawarkannya.</translation>
    </message>
    <message>
        <source>The group “{name}” was removed.</source>
        <translation>Kelompok “{name}” dibuang.</translation>
    </message>
</context>
<context>
    <name>GuestList</name>
    <message>
        <source>Came back</source>
        <translation>Datang kembali</translation>
    </message>
    <message>
        <source>Esc clears the field, F4 records a guest without invitation.</source>
        <translation>Esc mengosongkan isian, F4 mencatat tamu tanpa undangan.</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Berhalangan</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Undangan</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>Pulang lebih dulu</translation>
    </message>
    <message>
        <source>Nothing matches “{typed}”.</source>
        <translation>Tidak ada yang cocok dengan “{typed}”.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Hadir</translation>
    </message>
    <message>
        <source>Represented</source>
        <translation>Diwakili</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Cari lagi</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>pilih</translation>
    </message>
</context>
<context>
    <name>GuestPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Cancel, back to the search</source>
        <translation>Batal, kembali mencari</translation>
    </message>
    <message>
        <source>Counted as a guest and as a person in the room.</source>
        <translation>Dihitung sebagai tamu dan sebagai orang di ruangan.</translation>
    </message>
    <message>
        <source>Guest without invitation</source>
        <translation>Tamu tanpa undangan</translation>
    </message>
    <message>
        <source>If the office is not in the directory</source>
        <translation>Jika jabatannya tidak ada di direktori</translation>
    </message>
    <message>
        <source>May follow later; the office is enough to record.</source>
        <translation>Boleh menyusul; jabatan sudah cukup untuk mencatat.</translation>
    </message>
    <message>
        <source>Name of who came</source>
        <translation>Nama yang hadir</translation>
    </message>
    <message>
        <source>Office or institution, as said at the door</source>
        <translation>Jabatan atau instansi, seperti disebut di pintu</translation>
    </message>
    <message>
        <source>Own office</source>
        <translation>Jabatan sendiri</translation>
    </message>
    <message>
        <source>Record the guest</source>
        <translation>Catat tamu</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Daerah</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Without an office nobody is recorded. Type the office of who came.</source>
        <translation>Tanpa jabatan tidak ada yang dicatat. Ketik jabatan yang hadir.</translation>
    </message>
    <message>
        <source>Words in any order; one that the directory does not know is kept too.</source>
        <translation>Urutan kata bebas; jabatan yang tidak ada di direktori tetap disimpan.</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>isian berikut</translation>
    </message>
</context>
<context>
    <name>HeadForm</name>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Address 2</source>
        <translation>Alamat 2</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Line 1</source>
        <translation>Baris 1</translation>
    </message>
    <message>
        <source>Line 2</source>
        <translation>Baris 2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tanpa</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Garis</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Tunggal</translation>
    </message>
    <message>
        <source>Thick and thin</source>
        <translation>Tebal dan tipis</translation>
    </message>
    <message>
        <source>the office of whoever signs</source>
        <translation>jabatan penanda tangan</translation>
    </message>
    <message>
        <source>{line}, size</source>
        <translation>{line}, ukuran</translation>
    </message>
</context>
<context>
    <name>HeadSection</name>
    <message>
        <source>Letterhead</source>
        <translation>Kop surat</translation>
    </message>
    <message>
        <source>Letterhead of the governor</source>
        <translation>Kop Gubernur</translation>
    </message>
    <message>
        <source>Letterhead of the secretariat</source>
        <translation>Kop Sekretariat Daerah</translation>
    </message>
    <message>
        <source>The state emblem stands only over what a governor or his deputy signs himself.</source>
        <translation>Lambang negara hanya di atas naskah yang ditandatangani sendiri oleh gubernur atau wakilnya.</translation>
    </message>
    <message>
        <source>Which one follows from who signs</source>
        <translation>Kop dipilih dari penanda tangan</translation>
    </message>
    <message>
        <source>example · {regulation}</source>
        <translation>contoh · {regulation}</translation>
    </message>
    <message>
        <source>signed a.n. Gubernur</source>
        <translation>a.n. Gubernur, Sekda</translation>
    </message>
    <message>
        <source>signed by himself</source>
        <translation>ditandatangani sendiri</translation>
    </message>
</context>
<context>
    <name>Heads</name>
    <message>
        <source>Absent</source>
        <translation>Tidak hadir</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Berhalangan</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Hadir sendiri</translation>
    </message>
    <message>
        <source>In person, %</source>
        <translation>Hadir sendiri, %</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Diundang</translation>
    </message>
    <message>
        <source>Last in person</source>
        <translation>Terakhir hadir</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Belum tercatat</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Represented</source>
        <translation>Diwakili</translation>
    </message>
    <message>
        <source>never</source>
        <translation>belum pernah</translation>
    </message>
    <message>
        <source>{office}: in person {own} of {all}, represented {by}, last {last}</source>
        <translation>{office}: hadir sendiri {own} dari {all}, diwakili {by}, terakhir {last}</translation>
    </message>
</context>
<context>
    <name>HeadsPage</name>
    <message>
        <source>All meetings</source>
        <translation>Semua rapat</translation>
    </message>
    <message>
        <source>Attendance of heads of region</source>
        <translation>Kehadiran kepala daerah</translation>
    </message>
    <message>
        <source>Heads of region</source>
        <translation>Kepala daerah</translation>
    </message>
    <message>
        <source>Invite them by group.</source>
        <translation>Undang mereka per kelompok.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Rapat</translation>
    </message>
    <message>
        <source>No head of region was invited yet</source>
        <translation>Belum ada kepala daerah yang diundang</translation>
    </message>
    <message>
        <source>Once a meeting with regents and mayors was held, it is counted here how often each came.</source>
        <translation>Setelah ada rapat dengan para bupati dan wali kota, di sini dihitung berapa kali masing-masing hadir.</translation>
    </message>
    <message>
        <source>Open the meetings</source>
        <translation>Buka daftar rapat</translation>
    </message>
    <message>
        <source>Search office, code</source>
        <translation>Cari jabatan, kode</translation>
    </message>
    <message>
        <source>how often each came himself, of his invitations</source>
        <translation>berapa kali masing-masing hadir sendiri dari undangannya</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Sheet</source>
        <translation>Lembar bantuan</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Maju</translation>
    </message>
    <message>
        <source>Help — Rakor Desktop</source>
        <translation>Bantuan — Rakor Desktop</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Perbesar huruf</translation>
    </message>
    <message>
        <source>Nothing matches “{words}”.</source>
        <translation>Tidak ada yang cocok dengan “{words}”.</translation>
    </message>
    <message>
        <source>Picture in full size</source>
        <translation>Gambar ukuran penuh</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Cari di bantuan</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Perkecil huruf</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>An entry was revoked</source>
        <translation>Satu catatan dibatalkan</translation>
    </message>
    <message>
        <source>Asked for again</source>
        <translation>Penagihan dilanjutkan</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Not asked for before {day}</source>
        <translation>Tidak ditagih sebelum {day}</translation>
    </message>
    <message>
        <source>Reminder letter</source>
        <translation>Surat pengingat</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Report of {who}</source>
        <translation>Laporan {who}</translation>
    </message>
    <message>
        <source>Returned for more</source>
        <translation>Dikembalikan untuk dilengkapi</translation>
    </message>
    <message>
        <source>Status: {state}</source>
        <translation>Status: {state}</translation>
    </message>
    <message>
        <source>Target extended to {day}</source>
        <translation>Tenggat diperpanjang sampai {day}</translation>
    </message>
    <message>
        <source>content changed</source>
        <translation>isi berubah</translation>
    </message>
    <message>
        <source>file is gone</source>
        <translation>berkas tidak ada</translation>
    </message>
    <message>
        <source>intact</source>
        <translation>utuh</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>A revoked record stays here; nothing is ever deleted.</source>
        <translation>Catatan yang dibatalkan tetap ada di sini; tidak ada yang hilang.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Back to the search</source>
        <translation>Kembali mencari</translation>
    </message>
    <message>
        <source>History of {office}</source>
        <translation>Riwayat {office}</translation>
    </message>
    <message>
        <source>Nothing was recorded yet.</source>
        <translation>Belum ada catatan.</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message numerus="yes">
        <source>%n earlier entry(ies)</source>
        <translation>
            <numerusform>%n catatan sebelumnya</numerusform>
        </translation>
    </message>
    <message>
        <source>From the form {file}</source>
        <translation>Dari formulir {file}</translation>
    </message>
    <message>
        <source>From the minutes</source>
        <translation>Terbit dari notula</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>Revoke: {entry}</source>
        <translation>Batalkan: {entry}</translation>
    </message>
    <message>
        <source>Spoken of in a later meeting</source>
        <translation>Dibahas lagi dalam rapat</translation>
    </message>
    <message>
        <source>{entry} (revoked)</source>
        <translation>{entry} (dibatalkan)</translation>
    </message>
</context>
<context>
    <name>Holding</name>
    <message>
        <source>Print anyway</source>
        <translation>Cetak apa adanya</translation>
    </message>
    <message>
        <source>Ready to print?</source>
        <translation>Siap dicetak?</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>%n day(s) to go</source>
        <translation>%n hari lagi</translation>
    </message>
    <message>
        <source>%n institution(s)</source>
        <translation>%n instansi</translation>
    </message>
    <message>
        <source>%n invitation(s)</source>
        <translation>%n undangan</translation>
    </message>
    <message>
        <source>%n meeting(s)</source>
        <translation>%n rapat</translation>
    </message>
    <message>
        <source>%n more meeting(s)</source>
        <translation>%n rapat lagi</translation>
    </message>
    <message>
        <source>%n more recommendation(s)</source>
        <translation>%n rekomendasi lagi</translation>
    </message>
    <message>
        <source>%n to be printed again</source>
        <translation>%n perlu dicetak ulang</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Acara</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Kehadiran</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Invitation letter</source>
        <translation>Surat undangan</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Undangan</translation>
    </message>
    <message>
        <source>Latest meeting</source>
        <translation>Rapat terakhir</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Notula</translation>
    </message>
    <message>
        <source>Name tents</source>
        <translation>Papan nama</translation>
    </message>
    <message>
        <source>Seating plan</source>
        <translation>Denah duduk</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Besok</translation>
    </message>
    <message>
        <source>draft without a number</source>
        <translation>konsep, belum bernomor</translation>
    </message>
    <message>
        <source>nobody is invited yet</source>
        <translation>belum ada yang diundang</translation>
    </message>
    <message>
        <source>not filled in yet</source>
        <translation>belum diisi</translation>
    </message>
    <message>
        <source>not printed yet</source>
        <translation>belum dicetak</translation>
    </message>
    <message>
        <source>not set yet</source>
        <translation>belum ditentukan</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>belum ditulis</translation>
    </message>
    <message>
        <source>numbered, not issued yet</source>
        <translation>bernomor, belum terbit</translation>
    </message>
    <message>
        <source>of {all}</source>
        <translation>dari {all}</translation>
    </message>
    <message>
        <source>oldest %n day(s)</source>
        <translation>tertua %n hari</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>tepat waktu</translation>
    </message>
    <message>
        <source>{answered} of {all} have answered</source>
        <translation>{answered} dari {all} sudah menjawab</translation>
    </message>
    <message>
        <source>{count} late in {bodies} institutions</source>
        <translation>{count} kewajiban terlambat di {bodies} instansi</translation>
    </message>
    <message>
        <source>{day}, at {hour} {zone}</source>
        <translation>{day}, pukul {hour} {zone}</translation>
    </message>
    <message>
        <source>{day}: {done} of {all} done</source>
        <translation>{day}: {done} dari {all} selesai</translation>
    </message>
    <message>
        <source>{done} of {all} done ({share}%)</source>
        <translation>{done} dari {all} selesai ({share}%)</translation>
    </message>
    <message>
        <source>{name}: {late} late, {long} for more than 30 days, {age}, {of}</source>
        <translation>{name}: {late} terlambat, {long} di antaranya lebih dari 30 hari, {age}, {of}</translation>
    </message>
    <message>
        <source>{recorded} of {all} recorded</source>
        <translation>{recorded} dari {all} tercatat</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>As soon as there is one, this page says how ready it is and who is late.</source>
        <translation>Begitu ada rapat, halaman ini menunjukkan kesiapannya dan siapa yang terlambat.</translation>
    </message>
    <message>
        <source>From there also the sample meeting.</source>
        <translation>Dari sana juga rapat contoh.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Beranda</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Rapat baru</translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>Belum ada rapat</translation>
    </message>
    <message>
        <source>No other meeting in these days.</source>
        <translation>Tidak ada rapat lain pada hari-hari ini.</translation>
    </message>
    <message>
        <source>Of meetings that are over</source>
        <translation>Dari rapat yang sudah lewat</translation>
    </message>
    <message>
        <source>Open the meetings</source>
        <translation>Buka daftar rapat</translation>
    </message>
    <message>
        <source>Search meetings, offices, letters</source>
        <translation>Cari rapat, jabatan, surat</translation>
    </message>
    <message>
        <source>The next {days} days</source>
        <translation>{days} hari ke depan</translation>
    </message>
    <message>
        <source>Title, time, place; invitations follow.</source>
        <translation>Judul, waktu, tempat; undangan menyusul.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%n change(s)</source>
        <translation>%n perubahan</translation>
    </message>
    <message>
        <source>%n office(s)</source>
        <translation>%n jabatan</translation>
    </message>
    <message>
        <source>%n term(s) of office</source>
        <translation>%n masa jabatan</translation>
    </message>
    <message>
        <source>Adjutant</source>
        <translation>Ajudan</translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>Waktu impor</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Oleh</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Keadaan pada</translation>
    </message>
    <message>
        <source>Completes what is known</source>
        <translation>Melengkapi data</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>Degrees after the name</source>
        <translation>Gelar belakang</translation>
    </message>
    <message>
        <source>Degrees or a NIP without a name.</source>
        <translation>Ada gelar atau NIP tanpa nama.</translation>
    </message>
    <message>
        <source>Excel made a number of the NIP “{value}” and threw its last digits away. Enter it as text.</source>
        <translation>Excel mengubah NIP “{value}” menjadi angka dan membuang angka terakhirnya. Isi sebagai teks.</translation>
    </message>
    <message>
        <source>Excel made a number of the telephone number and took its zero; it is left out.</source>
        <translation>Excel mengubah nomor HP menjadi angka dan membuang nolnya; nomor dikosongkan.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>First entries</source>
        <translation>Isi pertama</translation>
    </message>
    <message>
        <source>Follows {name}</source>
        <translation>Menggantikan {name}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Group of precedence</source>
        <translation>Kelompok keprotokolan</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Judul kolom</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>How held</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Isi berkas</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Instansi</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Arti</translation>
    </message>
    <message>
        <source>NIP or NRP</source>
        <translation>NIP atau NRP</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>New holder</source>
        <translation>Pejabat baru</translation>
    </message>
    <message>
        <source>New office</source>
        <translation>Jabatan baru</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Phone of the adjutant</source>
        <translation>HP ajudan</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Pangkat</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Terbaca sebagai</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Daerah</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Row {value} is about the same office.</source>
        <translation>Baris {value} berisi jabatan yang sama.</translation>
    </message>
    <message>
        <source>Sixteen digits are a citizen&apos;s number (NIK), which is never kept here.</source>
        <translation>Enam belas angka adalah NIK, yang tidak pernah disimpan di sini.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The directory says the same; nothing happens.</source>
        <translation>Direktori sudah sama; tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>The office is added, in group {group}, of {institution}.</source>
        <translation>Jabatan ditambahkan dalam kelompok {group}, instansi {institution}.</translation>
    </message>
    <message>
        <source>The office is new, and the row names no institution.</source>
        <translation>Jabatan ini baru, dan instansinya belum diisi.</translation>
    </message>
    <message>
        <source>The office is new, and “{value}” is no group of the order of precedence.</source>
        <translation>Jabatan ini baru, dan “{value}” bukan kelompok urutan keprotokolan.</translation>
    </message>
    <message>
        <source>The office is not one of {value}.</source>
        <translation>Jabatan ini bukan jabatan di {value}.</translation>
    </message>
    <message>
        <source>The row names no office.</source>
        <translation>Baris ini tidak menyebut jabatan.</translation>
    </message>
    <message>
        <source>The term of {name} ends on {day}.</source>
        <translation>Masa jabatan {name} berakhir {day}.</translation>
    </message>
    <message>
        <source>The term would end ({value}) before it begins.</source>
        <translation>Masa jabatan berakhir ({value}) sebelum mulai.</translation>
    </message>
    <message>
        <source>This NIP or NRP is that of {value}.</source>
        <translation>NIP atau NRP ini milik {value}.</translation>
    </message>
    <message>
        <source>This row is left out.</source>
        <translation>Baris ini dilewati.</translation>
    </message>
    <message>
        <source>Titles before the name</source>
        <translation>Gelar depan</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>What is known of {name} is completed.</source>
        <translation>Data {name} dilengkapi.</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>tidak dipakai</translation>
    </message>
    <message>
        <source>{name} ({kind}) holds the office from {day}.</source>
        <translation>{name} ({kind}) menjabat mulai {day}.</translation>
    </message>
    <message>
        <source>{name} ({kind}) holds the office; since when is not known.</source>
        <translation>{name} ({kind}) menjabat; sejak kapan tidak diketahui.</translation>
    </message>
    <message>
        <source>{value} holds the office in the same days.</source>
        <translation>{value} memegang jabatan itu pada hari-hari yang sama.</translation>
    </message>
    <message>
        <source>{value} stays; end the term by hand if the office is vacant.</source>
        <translation>{value} tetap; akhiri masa jabatannya dengan tangan bila jabatan lowong.</translation>
    </message>
    <message>
        <source>“{value}” can mean the regency or the city.</source>
        <translation>“{value}” dapat berarti kabupaten atau kota.</translation>
    </message>
    <message>
        <source>“{value}” does not say how the office is held, or the office says otherwise.</source>
        <translation>“{value}” tidak menjelaskan keadaan jabatan, atau berbeda dengan yang tertulis pada jabatan.</translation>
    </message>
    <message>
        <source>“{value}” is no date. Write 12/04/2016 or 12 April 2016.</source>
        <translation>“{value}” bukan tanggal. Tulis 12/04/2016 atau 12 April 2016.</translation>
    </message>
    <message>
        <source>“{value}” is no region. Write Kabupaten, Kota or Provinsi before its name.</source>
        <translation>“{value}” bukan daerah. Tulis Kabupaten, Kota, atau Provinsi di depan namanya.</translation>
    </message>
    <message>
        <source>“{value}” is not in the directory. Choose an office, or give the row an institution and a group.</source>
        <translation>“{value}” tidak ada di direktori. Pilih jabatan, atau isi instansi dan kelompok pada baris itu.</translation>
    </message>
</context>
<context>
    <name>ImportCheck</name>
    <message numerus="yes">
        <source>%n problem(s) will be left out</source>
        <translation>
            <numerusform>%n galat akan dilewati</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Atur kolom</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Impor %n baris</numerusform>
        </translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Galat berikut</translation>
    </message>
    <message>
        <source>Nothing is stored yet. The import can be revoked as a whole.</source>
        <translation>Belum ada yang disimpan. Impor dapat dibatalkan sekaligus.</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Baris daftar</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Cari di berkas</translation>
    </message>
    <message>
        <source>{at} of {count} problems</source>
        <translation>{at} dari {count} galat</translation>
    </message>
</context>
<context>
    <name>ImportHead</name>
    <message>
        <source>Back to the directory</source>
        <translation>Kembali ke direktori</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Periksa</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Impor daftar</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>%n row(s) of {file} brought in.</source>
        <translation>
            <numerusform>%n baris dari {file} sudah diimpor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing {file}…</source>
        <translation>Membandingkan {file}…</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Membaca {file}…</translation>
    </message>
    <message>
        <source>The import was revoked.</source>
        <translation>Impor dibatalkan.</translation>
    </message>
    <message>
        <source>The template was saved.</source>
        <translation>Contoh disimpan.</translation>
    </message>
    <message>
        <source>{file} was left; nothing was stored.</source>
        <translation>{file} ditinggalkan; tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>{file} · sheet “{sheet}”</source>
        <translation>{file} · lembar “{sheet}”</translation>
    </message>
</context>
<context>
    <name>ImportWay</name>
    <message>
        <source>Import…</source>
        <translation>Impor…</translation>
    </message>
</context>
<context>
    <name>InOrder</name>
    <message>
        <source>In order</source>
        <translation>Beres</translation>
    </message>
</context>
<context>
    <name>Invitations</name>
    <message>
        <source>%n invitation(s)</source>
        <translation>%n undangan</translation>
    </message>
    <message>
        <source>%n invited already</source>
        <translation>%n sudah diundang</translation>
    </message>
    <message>
        <source>%n no longer there</source>
        <translation>%n tidak ada lagi</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Kehadiran</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Saluran</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Pejabat</translation>
    </message>
    <message>
        <source>In the file: {written}</source>
        <translation>Di berkas: {written}</translation>
    </message>
    <message>
        <source>Invitation {no}, {office}, {state} {by}</source>
        <translation>Undangan {no}, {office}, {state} {by}</translation>
    </message>
    <message>
        <source>Invited office</source>
        <translation>Jabatan yang diundang</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Surat</translation>
    </message>
    <message>
        <source>Letter {number}, {day}, v{version}</source>
        <translation>Surat {number}, {day}, v{version}</translation>
    </message>
    <message>
        <source>Meeting of {day}</source>
        <translation>Rapat {day}</translation>
    </message>
    <message>
        <source>More than one office was called “{name}”.</source>
        <translation>Lebih dari satu jabatan pernah bernama “{name}”.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No letter names this office yet.</source>
        <translation>Belum ada surat untuk jabatan ini.</translation>
    </message>
    <message>
        <source>No office of the directory bears the name “{name}”. A part of a name is never taken for it.</source>
        <translation>Tidak ada jabatan di direktori yang bernama “{name}”. Sebagian nama tidak pernah dianggap sama.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Office to be invited</source>
        <translation>Jabatan yang akan ditambahkan</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Daerah</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>Diwakili oleh</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Row {number} names the same office.</source>
        <translation>Baris {number} menyebut jabatan yang sama.</translation>
    </message>
    <message>
        <source>Saved group</source>
        <translation>Kelompok tersimpan</translation>
    </message>
    <message>
        <source>The office is added to the list.</source>
        <translation>Jabatan ini masuk ke daftar undangan.</translation>
    </message>
    <message>
        <source>The office is on the list already; it stays.</source>
        <translation>Jabatan ini sudah diundang; tetap seperti adanya.</translation>
    </message>
    <message>
        <source>The row names no office.</source>
        <translation>Baris ini tidak menyebut jabatan.</translation>
    </message>
    <message>
        <source>This row is left out.</source>
        <translation>Baris ini dilewati.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>all invited already</source>
        <translation>sudah diundang semua</translation>
    </message>
    <message>
        <source>by {office}</source>
        <translation>oleh {office}</translation>
    </message>
    <message>
        <source>in person only</source>
        <translation>tidak boleh diwakilkan</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>belum</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>belum ada pejabat tercatat</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>tidak dicentang</translation>
    </message>
    <message>
        <source>order changed, by the rule no. {no}</source>
        <translation>urutan diubah, menurut aturan no. {no}</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>dicentang</translation>
    </message>
    <message>
        <source>“{name}” does not exist on the day of the meeting.</source>
        <translation>“{name}” tidak ada pada hari rapat.</translation>
    </message>
    <message>
        <source>“{name}” is not of the region that the row names.</source>
        <translation>“{name}” bukan dari daerah yang disebut baris ini.</translation>
    </message>
</context>
<context>
    <name>InvitationsPage</name>
    <message numerus="yes">
        <source>%n invitation(s) added.</source>
        <translation>
            <numerusform>%n undangan ditambahkan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) taken off the list.</source>
        <translation>
            <numerusform>%n undangan dikeluarkan dari daftar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Tanpa keterangan</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Tambah kelompok</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>By a list from Excel…</source>
        <translation>Dari daftar Excel…</translation>
    </message>
    <message>
        <source>Excel, LibreOffice or CSV. It may also be dropped here.</source>
        <translation>Excel, LibreOffice, atau CSV. Boleh juga dijatuhkan ke sini.</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Berhalangan</translation>
    </message>
    <message>
        <source>Groups of the order of precedence, or one office.</source>
        <translation>Kelompok menurut urutan keprotokolan, atau satu jabatan.</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Undangan</translation>
    </message>
    <message>
        <source>Invite whole groups; they stand in order of precedence.</source>
        <translation>Undang per kelompok; urutannya mengikuti urutan keprotokolan.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Surat</translation>
    </message>
    <message>
        <source>No letter yet</source>
        <translation>Belum bersurat</translation>
    </message>
    <message>
        <source>Nobody is invited yet</source>
        <translation>Belum ada undangan</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Belum tercatat</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Hadir</translation>
    </message>
    <message>
        <source>Represented</source>
        <translation>Diwakili</translation>
    </message>
    <message>
        <source>Search office, region, holder</source>
        <translation>Cari jabatan, daerah, nama</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Keluarkan</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Belum menjawab</translation>
    </message>
    <message>
        <source>{office} was taken off the list.</source>
        <translation>{office} dikeluarkan dari daftar.</translation>
    </message>
</context>
<context>
    <name>InviteePanel</name>
    <message>
        <source>ANSWERS</source>
        <translation>JAWABAN</translation>
    </message>
    <message>
        <source>By the rule no. {no} in {group}.</source>
        <translation>Menurut aturan no. {no} dalam {group}.</translation>
    </message>
    <message>
        <source>Change the order</source>
        <translation>Ubah urutan</translation>
    </message>
    <message>
        <source>INVITATION</source>
        <translation>UNDANGAN</translation>
    </message>
    <message>
        <source>May be represented</source>
        <translation>Boleh diwakilkan</translation>
    </message>
    <message>
        <source>No. {no}</source>
        <translation>No. {no}</translation>
    </message>
    <message>
        <source>Note for the desk</source>
        <translation>Catatan untuk meja</translation>
    </message>
    <message>
        <source>PRECEDENCE</source>
        <translation>URUTAN</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>Saved when you leave the field.</source>
        <translation>Tersimpan saat pindah dari kolom ini.</translation>
    </message>
    <message>
        <source>The chosen invitation</source>
        <translation>Undangan yang dipilih</translation>
    </message>
    <message>
        <source>needs a reason</source>
        <translation>perlu alasan</translation>
    </message>
    <message>
        <source>{code}, {place} of {of} in the group</source>
        <translation>{code}, ke-{place} dari {of} dalam kelompok</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Loading…</source>
        <translation>Memuat…</translation>
    </message>
    <message>
        <source>Making the document…</source>
        <translation>Membuat dokumen…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Membaca berkas…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Menyimpan…</translation>
    </message>
</context>
<context>
    <name>Late</name>
    <message>
        <source>Forgotten at the door</source>
        <translation>Terlewat di meja</translation>
    </message>
    <message>
        <source>Found on the signed sheet</source>
        <translation>Ada di daftar hadir</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>The attendance is frozen: the reason stays on record.</source>
        <translation>Kehadiran sudah dibekukan: alasannya tetap tercatat.</translation>
    </message>
    <message>
        <source>{office} came back</source>
        <translation>{office} datang kembali</translation>
    </message>
    <message>
        <source>{office} left before the end</source>
        <translation>{office} pulang lebih dulu</translation>
    </message>
</context>
<context>
    <name>LateCard</name>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Instansi</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Terlambat</translation>
    </message>
    <message>
        <source>Late follow-ups</source>
        <translation>Tindak lanjut terlambat</translation>
    </message>
    <message>
        <source>Late follow-ups, Enter for a table</source>
        <translation>Tindak lanjut terlambat, Enter untuk tabel</translation>
    </message>
    <message>
        <source>Nobody owes anything yet: obligations come from minutes.</source>
        <translation>Belum ada kewajiban; kewajiban lahir dari rekomendasi dalam notula.</translation>
    </message>
    <message>
        <source>Nothing is late.</source>
        <translation>Tidak ada yang terlambat.</translation>
    </message>
    <message>
        <source>Oldest, days</source>
        <translation>Tertua, hari</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Open what is late</source>
        <translation>Buka yang terlambat</translation>
    </message>
    <message>
        <source>Over 30 days</source>
        <translation>Lebih 30 hari</translation>
    </message>
    <message>
        <source>Reminder letters</source>
        <translation>Surat pengingat</translation>
    </message>
    <message>
        <source>as a table</source>
        <translation>sebagai tabel</translation>
    </message>
    <message>
        <source>as bars</source>
        <translation>sebagai grafik</translation>
    </message>
    <message>
        <source>more than {days} days</source>
        <translation>lebih dari {days} hari</translation>
    </message>
    <message>
        <source>up to {days} days</source>
        <translation>1–{days} hari</translation>
    </message>
</context>
<context>
    <name>LateChart</name>
    <message numerus="yes">
        <source>%n more institution(s)</source>
        <translation>
            <numerusform>%n instansi lagi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Leaders</name>
    <message>
        <source>Chair</source>
        <translation>Pimpinan rapat</translation>
    </message>
    <message>
        <source>Note-taker</source>
        <translation>Notulis</translation>
    </message>
    <message>
        <source>Part of the office or of its holder</source>
        <translation>Ketik bagian jabatan atau nama pejabat</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Sekretaris</translation>
    </message>
    <message>
        <source>This office is not in the directory. Choose one from the list or empty it.</source>
        <translation>Jabatan ini tidak ada di direktori. Pilih dari daftar atau kosongkan.</translation>
    </message>
    <message>
        <source>Type part of the office, for example gubernur</source>
        <translation>Ketik bagian jabatan, misalnya gubernur</translation>
    </message>
</context>
<context>
    <name>LedgerMenu</name>
    <message>
        <source>Afterwards only corrections with a reason are recorded. It can be opened again for a reason.</source>
        <translation>Sesudah itu hanya pembetulan dengan alasan yang dicatat. Dapat dibuka lagi dengan alasan.</translation>
    </message>
    <message>
        <source>Another sheet was found</source>
        <translation>Lembar lain ditemukan</translation>
    </message>
    <message>
        <source>Attendance records</source>
        <translation>Catatan kehadiran</translation>
    </message>
    <message>
        <source>Attendance records (Shift+F10)</source>
        <translation>Catatan kehadiran (Shift+F10)</translation>
    </message>
    <message>
        <source>Bring in the file of another desk</source>
        <translation>Gabungkan berkas meja lain</translation>
    </message>
    <message>
        <source>Bring in the file of another desk…</source>
        <translation>Gabungkan berkas meja lain…</translation>
    </message>
    <message>
        <source>Brought in for {title}: {new} new records, {known} known before.</source>
        <translation>Digabungkan untuk {title}: {new} catatan baru, {known} sudah ada.</translation>
    </message>
    <message>
        <source>Choose an invitation in the list first, then correct its record.</source>
        <translation>Pilih dahulu undangan di daftar, lalu betulkan catatannya.</translation>
    </message>
    <message>
        <source>Correct the record…</source>
        <translation>Betulkan catatan…</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Bekukan</translation>
    </message>
    <message>
        <source>Freeze the attendance</source>
        <translation>Bekukan kehadiran</translation>
    </message>
    <message>
        <source>Frozen too early</source>
        <translation>Terlalu cepat dibekukan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Open the attendance again</source>
        <translation>Buka lagi kehadiran</translation>
    </message>
    <message>
        <source>The attendance is frozen since {day}; only corrections with a reason are recorded.</source>
        <translation>Kehadiran dibekukan sejak {day}; hanya pembetulan dengan alasan yang dicatat.</translation>
    </message>
    <message>
        <source>The attendance records are in {path}.</source>
        <translation>Catatan kehadiran ada di {path}.</translation>
    </message>
    <message>
        <source>The reason stays on record.</source>
        <translation>Alasannya tetap tercatat.</translation>
    </message>
    <message>
        <source>The record of {office} was corrected.</source>
        <translation>Catatan {office} sudah dibetulkan.</translation>
    </message>
    <message>
        <source>Write the attendance records to a file</source>
        <translation>Tulis catatan kehadiran ke berkas</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>Tulis ke berkas…</translation>
    </message>
    <message>
        <source>attendance {day}</source>
        <translation>kehadiran {day}</translation>
    </message>
    <message>
        <source>{count} invitations are recorded differently at two desks; look at them in the list.</source>
        <translation>{count} undangan dicatat berbeda di dua meja; periksa di daftar.</translation>
    </message>
</context>
<context>
    <name>LetterActions</name>
    <message>
        <source>Approve and number…</source>
        <translation>Setujui dan beri nomor…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Ralat…</translation>
    </message>
    <message>
        <source>Drop the correction</source>
        <translation>Buang ralat</translation>
    </message>
    <message>
        <source>For Word…</source>
        <translation>Untuk Word…</translation>
    </message>
    <message>
        <source>Give the letter up…</source>
        <translation>Batalkan surat…</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Terbitkan</translation>
    </message>
    <message>
        <source>Issue correction</source>
        <translation>Terbitkan ralat</translation>
    </message>
    <message>
        <source>Open to print</source>
        <translation>Buka untuk dicetak</translation>
    </message>
    <message>
        <source>Ready to print?</source>
        <translation>Siap dicetak?</translation>
    </message>
    <message>
        <source>Save separately…</source>
        <translation>Simpan terpisah…</translation>
    </message>
</context>
<context>
    <name>LetterFields</name>
    <message>
        <source>Addressed to</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>All under Yth.</source>
        <translation>Semua di bawah Yth.</translation>
    </message>
    <message>
        <source>An officer of state signs himself: the Garuda would be right.</source>
        <translation>Pejabat negara menandatangani sendiri: seharusnya kop Garuda.</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Paragraf penutup</translation>
    </message>
    <message>
        <source>Copies (tembusan)</source>
        <translation>Tembusan</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>Lampiran</translation>
    </message>
    <message>
        <source>In the name of (a.n.)</source>
        <translation>Atas nama (a.n.)</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Kop surat</translation>
    </message>
    <message>
        <source>List in the annex</source>
        <translation>Daftar terlampir</translation>
    </message>
    <message>
        <source>No officer of state signs himself: the Garuda must not stand here.</source>
        <translation>Bukan pejabat negara yang menandatangani sendiri: kop Garuda tidak boleh dipakai.</translation>
    </message>
    <message>
        <source>One letter each</source>
        <translation>Satu surat per undangan</translation>
    </message>
    <message>
        <source>One office per line</source>
        <translation>Satu jabatan per baris</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Paragraf pembuka</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>Place of the letter</source>
        <translation>Tempat surat</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>Sifat keamanan</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Penanda tangan</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Hal</translation>
    </message>
    <message>
        <source>Through (u.b.)</source>
        <translation>Untuk beliau (u.b.)</translation>
    </message>
    <message>
        <source>Type part of the office, for example gubernur</source>
        <translation>Ketik sebagian jabatan, misalnya gubernur</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Sifat kecepatan</translation>
    </message>
    <message>
        <source>counted by itself</source>
        <translation>dihitung sendiri</translation>
    </message>
    <message>
        <source>follows the signer</source>
        <translation>mengikuti penanda tangan</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>nobody: signs himself</source>
        <translation>tidak ada: menandatangani sendiri</translation>
    </message>
    <message>
        <source>of the office that signs itself (Garuda)</source>
        <translation>pejabat negara yang menandatangani sendiri (Garuda)</translation>
    </message>
    <message>
        <source>of the secretariat (crest)</source>
        <translation>sekretariat daerah (lambang daerah)</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>A paragraph was removed.</source>
        <translation>Satu paragraf dihapus.</translation>
    </message>
    <message>
        <source>Add {office}, in whose name it is signed</source>
        <translation>Tambahkan {office}, pemberi wewenang</translation>
    </message>
    <message>
        <source>by the day: {name}</source>
        <translation>menurut tanggal: {name}</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>Another desk changed this letter while you were writing.</source>
        <translation>Meja lain mengubah surat ini selagi Anda menulis.</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Undangan</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Pakai punya saya</translation>
    </message>
    <message>
        <source>Letter {number} is issued.</source>
        <translation>Surat {number} terbit.</translation>
    </message>
    <message>
        <source>Open to print</source>
        <translation>Buka untuk dicetak</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Simpan salinan</translation>
    </message>
    <message>
        <source>Show theirs</source>
        <translation>Lihat punya mereka</translation>
    </message>
    <message>
        <source>Stored with the meeting as {file}.</source>
        <translation>Disimpan bersama rapat sebagai {file}.</translation>
    </message>
    <message>
        <source>Their letter is shown.</source>
        <translation>Surat mereka ditampilkan.</translation>
    </message>
    <message>
        <source>What you wrote is still in this form.</source>
        <translation>Tulisan Anda masih ada di isian ini.</translation>
    </message>
</context>
<context>
    <name>LetterState</name>
    <message>
        <source>Correction of {number}: {note}</source>
        <translation>Ralat {number}: {note}</translation>
    </message>
    <message>
        <source>Issued {number}, {day}</source>
        <translation>Terbit {number}, {day}</translation>
    </message>
    <message>
        <source>Number {number}, not issued yet</source>
        <translation>Nomor {number}, belum terbit</translation>
    </message>
    <message>
        <source>The number is given at approval</source>
        <translation>Nomor diberikan saat disetujui</translation>
    </message>
</context>
<context>
    <name>LicencesSheet</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Salin teks</translation>
    </message>
    <message>
        <source>Its package holds no text of its own; the licence named above is valid.</source>
        <translation>Paketnya tidak memuat teks sendiri; berlaku lisensi yang disebut di atas.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisensi</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lisensi</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Teks lisensi</translation>
    </message>
    <message>
        <source>The program is free software; so is all that it is made of.</source>
        <translation>Program ini perangkat lunak bebas, demikian pula semua bagiannya.</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>Teks sudah disalin.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
</context>
<context>
    <name>LifeCard</name>
    <message>
        <source>Addendum…</source>
        <translation>Adendum…</translation>
    </message>
    <message>
        <source>Draft again</source>
        <translation>Jadikan konsep lagi</translation>
    </message>
    <message>
        <source>Finalise…</source>
        <translation>Finalkan…</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Terbatas</translation>
    </message>
    <message>
        <source>Mark as checked</source>
        <translation>Tandai diperiksa</translation>
    </message>
    <message>
        <source>Nature of the minutes: {word}</source>
        <translation>Sifat notula: {word}</translation>
    </message>
    <message>
        <source>Nothing in it changes any more. A ralat mends it, an addendum adds to it.</source>
        <translation>Isinya tidak berubah lagi. Yang keliru diralat, yang kurang ditambah dengan adendum.</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>Biasa</translation>
    </message>
    <message>
        <source>Ralat…</source>
        <translation>Ralat…</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Rahasia</translation>
    </message>
    <message>
        <source>changed since {who} checked it, {when}</source>
        <translation>berubah sejak diperiksa {who}, {when}</translation>
    </message>
    <message>
        <source>{who}, {when}</source>
        <translation>{who}, {when}</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>%n row(s)</source>
        <translation>%n baris</translation>
    </message>
    <message>
        <source>%n row(s) of confidential minutes left out</source>
        <translation>%n baris dari notula Terbatas atau Rahasia tidak disertakan</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>Pilih tempat simpan</translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translation>Ekspor ke Excel</translation>
    </message>
    <message>
        <source>No program here opens this file.</source>
        <translation>Tidak ada program di komputer ini yang membuka berkas itu.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Buka folder</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>Disimpan: {name}.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Stopped; no file was written.</source>
        <translation>Dihentikan; tidak ada berkas yang ditulis.</translation>
    </message>
    <message>
        <source>The file is at {path}</source>
        <translation>Berkasnya ada di {path}</translation>
    </message>
    <message>
        <source>There are no rows here to export.</source>
        <translation>Tidak ada baris untuk diekspor.</translation>
    </message>
    <message>
        <source>Writing the list…</source>
        <translation>Menulis daftar…</translation>
    </message>
    <message>
        <source>to Excel</source>
        <translation>ke Excel</translation>
    </message>
    <message>
        <source>{done} of {of} rows</source>
        <translation>{done} dari {of} baris</translation>
    </message>
</context>
<context>
    <name>ListFiles</name>
    <message>
        <source>All files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Pilih daftar</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xls *.ods *.csv *.txt)</source>
        <translation>Daftar (*.xlsx *.xls *.ods *.csv *.txt)</translation>
    </message>
</context>
<context>
    <name>ListRowPanel</name>
    <message>
        <source>Offices that may be meant</source>
        <translation>Jabatan yang mungkin dimaksud</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Baris {number}</translation>
    </message>
    <message>
        <source>The chosen row</source>
        <translation>Baris yang dipilih</translation>
    </message>
    <message>
        <source>Which office is meant?</source>
        <translation>Jabatan mana yang dimaksud?</translation>
    </message>
</context>
<context>
    <name>ListSheet</name>
    <message numerus="yes">
        <source>%n invited already</source>
        <translation>
            <numerusform>%n sudah diundang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be invited</source>
        <translation>
            <numerusform>%n akan diundang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unclear</source>
        <translation>
            <numerusform>%n belum jelas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unclear row(s) will be left out.</source>
        <translation>
            <numerusform>%n baris yang belum jelas tidak ikut.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it or nothing; it can be undone at once.</source>
        <translation>Semua atau tidak sama sekali; dapat langsung diurungkan.</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Undang</translation>
    </message>
    <message numerus="yes">
        <source>Invite %n office(s)</source>
        <translation>
            <numerusform>Undang %n jabatan</numerusform>
        </translation>
    </message>
    <message>
        <source>Invite by a list</source>
        <translation>Undang dari daftar</translation>
    </message>
    <message>
        <source>Next unclear row</source>
        <translation>Berikut yang belum jelas</translation>
    </message>
    <message>
        <source>No row below the headings.</source>
        <translation>Tidak ada baris di bawah judul kolom.</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Baris daftar</translation>
    </message>
    <message>
        <source>{at} of {count} unclear</source>
        <translation>{at} dari {count} belum jelas</translation>
    </message>
</context>
<context>
    <name>ListWays</name>
    <message>
        <source>Not here yet (Shift+F9)</source>
        <translation>Belum hadir (Shift+F9)</translation>
    </message>
    <message>
        <source>Salutation (F7)</source>
        <translation>Sapaan (F7)</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>{file} was left; nobody was invited.</source>
        <translation>{file} ditinggalkan; tidak ada yang diundang.</translation>
    </message>
    <message>
        <source>{file} · sheet “{sheet}”</source>
        <translation>{file} · lembar “{sheet}”</translation>
    </message>
</context>
<context>
    <name>LivePaper</name>
    <message>
        <source>Live preview</source>
        <translation>Pratinjau langsung</translation>
    </message>
</context>
<context>
    <name>Living</name>
    <message>
        <source>Issued beside the final minutes.</source>
        <translation>Diterbitkan di samping notula final.</translation>
    </message>
    <message>
        <source>Stored with the meeting as {file}.</source>
        <translation>Tersimpan pada rapat sebagai {file}.</translation>
    </message>
    <message>
        <source>The nature of the minutes was changed</source>
        <translation>Sifat notula diubah</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Connected · shared database</source>
        <translation>Terhubung · basis data bersama</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>Leave the full screen</source>
        <translation>Keluar dari layar penuh</translation>
    </message>
    <message>
        <source>Offline · data on this computer</source>
        <translation>Luring · data di komputer ini</translation>
    </message>
    <message>
        <source>The database does not answer.</source>
        <translation>Basis data tidak menjawab.</translation>
    </message>
    <message>
        <source>What you type is kept in the journal of this computer; it is tried again by itself.</source>
        <translation>Yang Anda ketik tersimpan di jurnal komputer ini; sambungan dicoba lagi sendiri.</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>%n day(s)</source>
        <translation>%n hari</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Belum</translation>
    </message>
    <message>
        <source>Recommendation {no}, {institution}: nothing is owed</source>
        <translation>Rekomendasi {no}, {institution}: tidak ada kewajiban</translation>
    </message>
    <message>
        <source>Recommendation {no}, {text}, {institution}: {state}, due {due}</source>
        <translation>Rekomendasi {no}, {text}, {institution}: {state}, tenggat {due}</translation>
    </message>
    <message>
        <source>Recommendation {no}: {done} of {all} done, {late} late</source>
        <translation>Rekomendasi {no}: {done} dari {all} selesai, {late} terlambat</translation>
    </message>
    <message>
        <source>TPTD</source>
        <translation>TPTD</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Proses</translation>
    </message>
    <message>
        <source>extended from {due}</source>
        <translation>diperpanjang dari {due}</translation>
    </message>
    <message>
        <source>not asked for before {day}</source>
        <translation>tidak ditagih sebelum {day}</translation>
    </message>
    <message>
        <source>returned for more</source>
        <translation>dikembalikan untuk dilengkapi</translation>
    </message>
    <message>
        <source>{institution}: {done} of {all} done, {late} late</source>
        <translation>{institution}: {done} dari {all} selesai, {late} terlambat</translation>
    </message>
    <message>
        <source>{text}, due {due}</source>
        <translation>{text}, tenggat {due}</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Details</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>Late one before</source>
        <translation>Terlambat sebelumnya</translation>
    </message>
    <message>
        <source>Next late</source>
        <translation>Terlambat berikutnya</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>sel</translation>
    </message>
</context>
<context>
    <name>MeaningView</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>Periksa baris</translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation>Kolom {letter}</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Kolom berkas</translation>
    </message>
    <message>
        <source>Enter in the list opens the choice.</source>
        <translation>Enter pada daftar membuka pilihan.</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Arti</translation>
    </message>
    <message>
        <source>Row of headings</source>
        <translation>Baris judul kolom</translation>
    </message>
    <message>
        <source>Row {number}: {cells}</source>
        <translation>Baris {number}: {cells}</translation>
    </message>
    <message>
        <source>Say which column holds the offices</source>
        <translation>Tentukan kolom yang berisi jabatan</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Lembar</translation>
    </message>
    <message>
        <source>The chosen column</source>
        <translation>Kolom terpilih</translation>
    </message>
    <message>
        <source>What the columns mean is remembered for such headings.</source>
        <translation>Arti kolom diingat untuk judul yang sama.</translation>
    </message>
    <message>
        <source>none: the list has no headings</source>
        <translation>tanpa judul kolom</translation>
    </message>
    <message>
        <source>the list</source>
        <translation>daftar</translation>
    </message>
</context>
<context>
    <name>MeetingBar</name>
    <message numerus="yes">
        <source>%n invitation(s) stand elsewhere than by the rule</source>
        <translation>
            <numerusform>%n undangan tidak di tempat menurut aturan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingChooser</name>
    <message>
        <source>All meetings</source>
        <translation>Semua rapat</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rapat</translation>
    </message>
</context>
<context>
    <name>MeetingHead</name>
    <message>
        <source>draft</source>
        <translation>konsep</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>{starts} {zone} until {ends}</source>
        <translation>pukul {starts} {zone} s.d. {ends}</translation>
    </message>
</context>
<context>
    <name>MeetingList</name>
    <message>
        <source>All done</source>
        <translation>Semua selesai</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Kehadiran</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Tindak lanjut</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Diundang</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Terlambat</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rapat</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Belum selesai</translation>
    </message>
    <message>
        <source>Obligations</source>
        <translation>Kewajiban</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Penyelenggara</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Hadir sendiri</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Rekomendasi</translation>
    </message>
    <message>
        <source>Represented</source>
        <translation>Diwakili</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>{count} invited</source>
        <translation>{count} diundang</translation>
    </message>
    <message>
        <source>{count} late</source>
        <translation>{count} terlambat</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>{count} terbuka</translation>
    </message>
    <message>
        <source>{count} recommendations</source>
        <translation>{count} rekomendasi</translation>
    </message>
    <message>
        <source>{filled} of {count}</source>
        <translation>{filled} dari {count}</translation>
    </message>
    <message>
        <source>{present} present, {represented} represented</source>
        <translation>{present} hadir, {represented} diwakili</translation>
    </message>
</context>
<context>
    <name>MeetingSheet</name>
    <message>
        <source>Change meeting</source>
        <translation>Ubah rapat</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Tuan rumah</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Tutup tanpa menyimpan?</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Rapat baru</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Penyelenggara</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Printed below the minutes</source>
        <translation>Ikut tercetak di bagian akhir notula</translation>
    </message>
    <message>
        <source>Save meeting</source>
        <translation>Simpan rapat</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona waktu</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>What you typed here would be lost. Esc goes back to it.</source>
        <translation>Yang diketik di sini akan hilang. Esc kembali ke isian.</translation>
    </message>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>hh-bb-tttt</translation>
    </message>
    <message>
        <source>required</source>
        <translation>wajib</translation>
    </message>
    <message>
        <source>until finished</source>
        <translation>s.d. selesai</translation>
    </message>
</context>
<context>
    <name>MeetingWays</name>
    <message>
        <source>Not here yet</source>
        <translation>Belum hadir</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Sapaan</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>A file or a PostgreSQL address.</source>
        <translation>Berkas data, atau alamat PostgreSQL.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Banten 2016, to try things out.</source>
        <translation>Banten 2016, untuk dicoba.</translation>
    </message>
    <message>
        <source>Begin with a new meeting, or look at the sample meeting first.</source>
        <translation>Mulai dari rapat baru, atau lihat rapat contoh lebih dulu.</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Akan datang</translation>
    </message>
    <message>
        <source>Heads of region</source>
        <translation>Kepala daerah</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Sudah berlangsung</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Rapat</translation>
    </message>
    <message>
        <source>Minutes not final</source>
        <translation>Notula belum final</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Rapat baru</translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>Belum ada rapat</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Open another store</source>
        <translation>Buka data lain</translation>
    </message>
    <message>
        <source>Sample meeting</source>
        <translation>Buka rapat contoh</translation>
    </message>
    <message>
        <source>Search title, place, organiser, month</source>
        <translation>Cari judul, tempat, penyelenggara, bulan</translation>
    </message>
    <message>
        <source>Title, time, place; invitations follow.</source>
        <translation>Judul, waktu, tempat; undangan menyusul.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>{count} meetings</source>
        <translation>{count} rapat</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation>Tutup pesan ini</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>Change text</source>
        <translation>Ubah naskah</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Salin pesan</translation>
    </message>
    <message>
        <source>Paste it with Ctrl V.</source>
        <translation>Tempel dengan Ctrl V.</translation>
    </message>
    <message>
        <source>The message to {name} is on the clipboard.</source>
        <translation>Pesan untuk {name} ada di papan klip.</translation>
    </message>
    <message>
        <source>The text of the message is saved.</source>
        <translation>Naskah pesan tersimpan.</translation>
    </message>
</context>
<context>
    <name>MessageTextSheet</name>
    <message>
        <source>Empty brings the usual text back.</source>
        <translation>Bila dikosongkan, naskah bawaan kembali.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>Save text</source>
        <translation>Simpan naskah</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Naskah pesan</translation>
    </message>
</context>
<context>
    <name>MinutePanel</name>
    <message>
        <source>A minute earlier</source>
        <translation>Semenit sebelumnya</translation>
    </message>
    <message>
        <source>A minute later</source>
        <translation>Semenit kemudian</translation>
    </message>
    <message>
        <source>A quarter earlier</source>
        <translation>Seperempat jam sebelumnya</translation>
    </message>
    <message>
        <source>A quarter later</source>
        <translation>Seperempat jam kemudian</translation>
    </message>
    <message>
        <source>As the records stood at that minute; what was recorded later is not counted.</source>
        <translation>Menurut catatan pada menit itu; yang dicatat sesudahnya tidak dihitung.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Back to the search</source>
        <translation>Kembali ke pencarian</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Di dalam ruangan</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Menit</translation>
    </message>
    <message>
        <source>Nobody was in the room.</source>
        <translation>Tidak ada orang di ruangan.</translation>
    </message>
    <message>
        <source>Show this minute</source>
        <translation>Tampilkan menit ini</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>Who was in the room</source>
        <translation>Siapa yang ada di ruangan</translation>
    </message>
    <message>
        <source>Who was in the room at {time} {zone}</source>
        <translation>Siapa yang ada di ruangan pukul {time} {zone}</translation>
    </message>
    <message>
        <source>represents {offices}</source>
        <translation>mewakili {offices}</translation>
    </message>
    <message>
        <source>{heads} people in the room · {present} present · {represented} represented · {open} not yet</source>
        <translation>{heads} orang di ruangan · {present} hadir · {represented} diwakili · {open} belum</translation>
    </message>
    <message>
        <source>↑↓ by minutes, PgUp and PgDn by quarters of an hour.</source>
        <translation>↑↓ per menit, PgUp dan PgDn per seperempat jam.</translation>
    </message>
</context>
<context>
    <name>MinutesOutline</name>
    <message>
        <source>%n entries</source>
        <translation>%n butir</translation>
    </message>
    <message>
        <source>All cities ({number})</source>
        <translation>Seluruh kota ({number})</translation>
    </message>
    <message>
        <source>All regencies ({number})</source>
        <translation>Seluruh kabupaten ({number})</translation>
    </message>
    <message>
        <source>All regencies and cities ({number})</source>
        <translation>Seluruh kabupaten/kota ({number})</translation>
    </message>
    <message>
        <source>Outside the agenda</source>
        <translation>Di luar acara</translation>
    </message>
    <message>
        <source>The whole meeting</source>
        <translation>Seluruh rapat</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} mnt</translation>
    </message>
</context>
<context>
    <name>MinutesPage</name>
    <message>
        <source>Decision</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>Find speaker</source>
        <translation>Cari pembicara</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Berikutnya</translation>
    </message>
    <message>
        <source>Ready to print?</source>
        <translation>Siap dicetak?</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Rekomendasi</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>pembicara</translation>
    </message>
    <message>
        <source>{words} words · {entries} entries</source>
        <translation>{words} kata · {entries} butir</translation>
    </message>
</context>
<context>
    <name>Modules</name>
    <message>
        <source>Text module</source>
        <translation>Modul teks</translation>
    </message>
    <message>
        <source>Text modules</source>
        <translation>Modul teks</translation>
    </message>
</context>
<context>
    <name>ModulesSection</name>
    <message>
        <source>One on each line: key = text. In the minutes, type the key and press Ctrl+Space.</source>
        <translation>Satu per baris: kunci = teks. Dalam notula, ketik kuncinya lalu tekan Ctrl+Space.</translation>
    </message>
    <message>
        <source>Text modules</source>
        <translation>Modul teks</translation>
    </message>
    <message>
        <source>Texts that are written again and again</source>
        <translation>Teks yang sering ditulis</translation>
    </message>
    <message>
        <source>This line is not “key = text” with a key of its own: {line}</source>
        <translation>Baris ini bukan “kunci = teks” dengan kunci tersendiri: {line}</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Shift+F10 opens it.</source>
        <translation>Shift+F10 membukanya.</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Area of intervention</source>
        <translation>Area intervensi</translation>
    </message>
    <message>
        <source>Area: {name}</source>
        <translation>Area: {name}</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordinator</translation>
    </message>
    <message>
        <source>Coordinator: {name}</source>
        <translation>Koordinator: {name}</translation>
    </message>
    <message>
        <source>Due from</source>
        <translation>Tenggat dari</translation>
    </message>
    <message>
        <source>Due from {day}</source>
        <translation>Tenggat dari {day}</translation>
    </message>
    <message>
        <source>Due until</source>
        <translation>Tenggat sampai</translation>
    </message>
    <message>
        <source>Due until {day}</source>
        <translation>Tenggat sampai {day}</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Saringan</translation>
    </message>
    <message>
        <source>Filter the follow-ups</source>
        <translation>Saring tindak lanjut</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tampilkan</translation>
    </message>
    <message>
        <source>This day lies before the first one.</source>
        <translation>Tanggal ini mendahului tanggal pertama.</translation>
    </message>
    <message>
        <source>What is filtered stays so in matrix, list and by region until it is cleared.</source>
        <translation>Saringan berlaku di matriks, daftar, dan per kab/kota sampai dikosongkan.</translation>
    </message>
</context>
<context>
    <name>NewDocument</name>
    <message>
        <source>Make attendance sheet</source>
        <translation>Buat daftar hadir</translation>
    </message>
    <message>
        <source>Make minutes</source>
        <translation>Buat notula</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Dokumen baru</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message numerus="yes">
        <source>Call the %n who have not answered</source>
        <translation>
            <numerusform>Telepon %n yang belum menjawab</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else is left to prepare.</source>
        <translation>Selain jawaban, semua persiapan beres.</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Buka rapat</translation>
    </message>
    <message>
        <source>host {name}</source>
        <translation>tuan rumah {name}</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>Attendance</source>
        <translation>Kehadiran</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Tindak lanjut</translation>
    </message>
    <message>
        <source>Invitation letter</source>
        <translation>Surat undangan</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Undangan</translation>
    </message>
    <message>
        <source>Invite offices</source>
        <translation>Undang jabatan</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Notula</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Langkah berikutnya</translation>
    </message>
    <message>
        <source>No letter is issued yet.</source>
        <translation>Belum ada surat yang terbit.</translation>
    </message>
    <message>
        <source>No recommendation yet.</source>
        <translation>Belum ada rekomendasi.</translation>
    </message>
    <message>
        <source>Nobody is invited yet.</source>
        <translation>Belum ada jabatan yang diundang.</translation>
    </message>
    <message>
        <source>Nobody is recorded yet.</source>
        <translation>Belum ada yang tercatat.</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Tidak ada yang tersisa.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Belum ada yang ditulis.</translation>
    </message>
    <message>
        <source>Open follow-ups</source>
        <translation>Buka tindak lanjut</translation>
    </message>
    <message>
        <source>Open invitations</source>
        <translation>Buka undangan</translation>
    </message>
    <message>
        <source>Open minutes</source>
        <translation>Buka notula</translation>
    </message>
    <message>
        <source>Registration desk</source>
        <translation>Meja registrasi</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>Tulis surat</translation>
    </message>
    <message>
        <source>{count} late</source>
        <translation>{count} terlambat</translation>
    </message>
    <message>
        <source>{count} offices are on the list; {waiting} have not answered.</source>
        <translation>{count} jabatan diundang; {waiting} belum menjawab.</translation>
    </message>
    <message>
        <source>{entries} remarks, {decisions} decisions; not printed yet</source>
        <translation>{entries} butir, {decisions} keputusan; belum dicetak</translation>
    </message>
    <message>
        <source>{recommendations} recommendations, {open} of {all} obligations open</source>
        <translation>{recommendations} rekomendasi, {open} dari {all} kewajiban terbuka</translation>
    </message>
</context>
<context>
    <name>NoMeetingCard</name>
    <message>
        <source>Make a meeting</source>
        <translation>Buat rapat</translation>
    </message>
    <message>
        <source>Make one, or look at the latest.</source>
        <translation>Buat rapat baru, atau buka yang terakhir.</translation>
    </message>
    <message>
        <source>No meeting ahead</source>
        <translation>Tidak ada rapat yang akan datang</translation>
    </message>
    <message>
        <source>Open the latest</source>
        <translation>Buka rapat terakhir</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Recorded already</source>
        <translation>Sudah tercatat</translation>
    </message>
</context>
<context>
    <name>NumbersSection</name>
    <message>
        <source>Begins anew each year</source>
        <translation>Mulai lagi setiap tahun</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buku</translation>
    </message>
    <message>
        <source>Books of numbers</source>
        <translation>Buku nomor</translation>
    </message>
    <message>
        <source>Code of classification</source>
        <translation>Kode klasifikasi</translation>
    </message>
    <message>
        <source>Counts apart for each code</source>
        <translation>Hitungan sendiri per kode</translation>
    </message>
    <message>
        <source>Counts apart for each unit</source>
        <translation>Hitungan sendiri per unit</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Nomor pertama</translation>
    </message>
    <message>
        <source>Give the book a name.</source>
        <translation>Beri nama buku.</translation>
    </message>
    <message>
        <source>Look at {token}: the running number stands once, and only known parts stand in braces.</source>
        <translation>Periksa {token}: nomor urut ada satu kali, dan hanya bagian yang dikenal di dalam kurung.</translation>
    </message>
    <message>
        <source>Name of the book</source>
        <translation>Nama buku</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>Penomoran</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Terpakai</translation>
    </message>
    <message>
        <source>Numbers that were given stay as they are. A book with numbers cannot be taken away.</source>
        <translation>Nomor yang sudah diberikan tetap. Buku yang berisi nomor tidak dapat dihapus.</translation>
    </message>
    <message>
        <source>Parts: {parts}. With {example} the number has at least three digits.</source>
        <translation>Bagian: {parts}. Dengan {example} nomor berangka paling sedikit tiga.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Pola</translation>
    </message>
    <message>
        <source>The first number is a number from 0.</source>
        <translation>Nomor pertama adalah angka mulai 0.</translation>
    </message>
    <message>
        <source>Today the first number of this book would be</source>
        <translation>Hari ini nomor pertama buku ini</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>required</source>
        <translation>wajib</translation>
    </message>
</context>
<context>
    <name>ObligationActs</name>
    <message>
        <source>Area of intervention…</source>
        <translation>Area intervensi…</translation>
    </message>
    <message>
        <source>Ask again on</source>
        <translation>Tagih lagi mulai</translation>
    </message>
    <message>
        <source>Do not ask before</source>
        <translation>Tunda penagihan</translation>
    </message>
    <message>
        <source>Do not ask before a day</source>
        <translation>Tunda penagihan sampai tanggal tertentu</translation>
    </message>
    <message>
        <source>Do not ask before…</source>
        <translation>Tunda penagihan…</translation>
    </message>
    <message>
        <source>Evidence is missing</source>
        <translation>Bukti belum lengkap</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Perpanjang</translation>
    </message>
    <message>
        <source>Extend the target</source>
        <translation>Perpanjang tenggat</translation>
    </message>
    <message>
        <source>Extend the target…</source>
        <translation>Perpanjang tenggat…</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>Tenggat baru</translation>
    </message>
    <message>
        <source>No reminder asks for it until then. It counts as late all the same.</source>
        <translation>Sampai tanggal itu tidak ada surat pengingat. Keterlambatan tetap dihitung.</translation>
    </message>
    <message>
        <source>Not asked for until then</source>
        <translation>Penagihan ditunda</translation>
    </message>
    <message>
        <source>Not what was recommended</source>
        <translation>Tidak sesuai rekomendasi</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Kembalikan</translation>
    </message>
    <message>
        <source>Return for more</source>
        <translation>Kembalikan untuk dilengkapi</translation>
    </message>
    <message>
        <source>Return for more…</source>
        <translation>Kembalikan untuk dilengkapi…</translation>
    </message>
    <message>
        <source>Returned for more</source>
        <translation>Dikembalikan untuk dilengkapi</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Batalkan catatan</translation>
    </message>
    <message>
        <source>Revoke an entry</source>
        <translation>Batalkan catatan</translation>
    </message>
    <message>
        <source>Target extended</source>
        <translation>Tenggat diperpanjang</translation>
    </message>
    <message>
        <source>The first target stays in the history.</source>
        <translation>Tenggat pertama tetap ada dalam riwayat.</translation>
    </message>
    <message>
        <source>Typing error</source>
        <translation>Salah ketik</translation>
    </message>
    <message>
        <source>What was reported as done is in progress again.</source>
        <translation>Yang sudah dilaporkan selesai kembali menjadi proses.</translation>
    </message>
    <message>
        <source>Wrong obligation</source>
        <translation>Salah kewajiban</translation>
    </message>
    <message>
        <source>{entry}: it stays to be read in the history and counts no more.</source>
        <translation>{entry}: tetap terbaca dalam riwayat, tetapi tidak lagi dihitung.</translation>
    </message>
</context>
<context>
    <name>ObligationList</name>
    <message>
        <source>Obligations</source>
        <translation>Kewajiban</translation>
    </message>
</context>
<context>
    <name>OfficePanel</name>
    <message>
        <source>Adjutant: {name}</source>
        <translation>Ajudan: {name}</translation>
    </message>
    <message>
        <source>Among those present he stands at the place of his own office.</source>
        <translation>Di antara yang hadir ia menempati urutan jabatannya sendiri.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat perubahan</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Pejabat</translation>
    </message>
    <message>
        <source>Issued papers keep the name they were issued with.</source>
        <translation>Dokumen terbit tetap memakai nama saat terbit.</translation>
    </message>
    <message numerus="yes">
        <source>Issued papers keep the name they were issued with: %n paper(s) do not change.</source>
        <translation>
            <numerusform>Dokumen terbit tetap memakai nama saat terbit: %n dokumen tidak ikut berubah.</numerusform>
        </translation>
    </message>
    <message>
        <source>No holder of this office is recorded for {day}.</source>
        <translation>Belum ada pejabat tercatat untuk {day}.</translation>
    </message>
    <message>
        <source>Nobody has held this office as far as is known.</source>
        <translation>Belum ada pejabat yang tercatat.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>On {day} held by {name} ({kind})</source>
        <translation>Pada {day} dijabat oleh {name} ({kind})</translation>
    </message>
    <message>
        <source>Rank, NIP/NRP and adjutant are not filled in.</source>
        <translation>Pangkat, NIP/NRP, dan ajudan belum diisi.</translation>
    </message>
    <message>
        <source>Show number</source>
        <translation>Tampilkan nomor</translation>
    </message>
    <message>
        <source>Terms of office</source>
        <translation>Masa jabatan</translation>
    </message>
    <message>
        <source>Vacant on {day}: nobody holds this office.</source>
        <translation>Lowong pada {day}: jabatan ini tidak dijabat siapa pun.</translation>
    </message>
    <message>
        <source>Who held it when</source>
        <translation>Riwayat jabatan</translation>
    </message>
</context>
<context>
    <name>OfficeRowPanel</name>
    <message>
        <source>In the file</source>
        <translation>Isi berkas</translation>
    </message>
    <message>
        <source>Offices that may be meant</source>
        <translation>Jabatan yang mungkin dimaksud</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Baris {number}</translation>
    </message>
    <message>
        <source>Which office is meant?</source>
        <translation>Jabatan mana yang dimaksud?</translation>
    </message>
    <message>
        <source>choose the office</source>
        <translation>pilih jabatan</translation>
    </message>
</context>
<context>
    <name>OfficeSheet</name>
    <message>
        <source>Change office</source>
        <translation>Ubah jabatan</translation>
    </message>
    <message>
        <source>Choose it from the list, with Kabupaten or Kota.</source>
        <translation>Pilih dari daftar, dengan Kabupaten atau Kota.</translation>
    </message>
    <message>
        <source>Echelon</source>
        <translation>Eselon</translation>
    </message>
    <message>
        <source>Empty: the spelling was wrong. A day: before it the old name stands.</source>
        <translation>Kosong: ejaannya salah. Diisi tanggal: sebelum hari itu nama lama tetap berlaku.</translation>
    </message>
    <message>
        <source>Enter office</source>
        <translation>Catat jabatan</translation>
    </message>
    <message>
        <source>Exists from</source>
        <translation>Ada sejak</translation>
    </message>
    <message>
        <source>Exists to</source>
        <translation>Ada sampai</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Instansi</translation>
    </message>
    <message>
        <source>New name from</source>
        <translation>Nama baru sejak</translation>
    </message>
    <message>
        <source>New office</source>
        <translation>Jabatan baru</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Order in the group</source>
        <translation>Urutan</translation>
    </message>
    <message>
        <source>Precedence group</source>
        <translation>Kelompok urutan</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Daerah</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>The region is chosen with Kabupaten or Kota. Issued papers keep the name they were issued with.</source>
        <translation>Daerah dipilih beserta Kabupaten atau Kota. Dokumen terbit tetap memakai nama saat terbit.</translation>
    </message>
    <message>
        <source>There is no region “{name}”.</source>
        <translation>Tidak ada daerah “{name}”.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Ini bukan angka.</translation>
    </message>
    <message>
        <source>Vacant since</source>
        <translation>Lowong sejak</translation>
    </message>
    <message>
        <source>none: a central body</source>
        <translation>kosong: lembaga pusat</translation>
    </message>
    <message>
        <source>required</source>
        <translation>wajib</translation>
    </message>
</context>
<context>
    <name>OfficeTasks</name>
    <message>
        <source>Appoint holder</source>
        <translation>Angkat pejabat</translation>
    </message>
    <message>
        <source>Change person</source>
        <translation>Ubah data pejabat</translation>
    </message>
    <message>
        <source>End term</source>
        <translation>Akhiri masa jabatan</translation>
    </message>
    <message>
        <source>The term ends on {day}.</source>
        <translation>Masa jabatan berakhir {day}.</translation>
    </message>
    <message>
        <source>Vacant from this day on</source>
        <translation>Lowong sejak tanggal ini</translation>
    </message>
    <message>
        <source>{name} was changed.</source>
        <translation>Data {name} diubah.</translation>
    </message>
    <message>
        <source>{office} has a new holder.</source>
        <translation>{office} punya pejabat baru.</translation>
    </message>
    <message>
        <source>{office} is vacant from {day} on.</source>
        <translation>{office} lowong sejak {day}.</translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message>
        <source>Attendance list and minutes</source>
        <translation>Daftar hadir dan notula</translation>
    </message>
    <message>
        <source>Holds for: {outputs}</source>
        <translation>Berlaku untuk: {outputs}</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Undangan</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Sapaan</translation>
    </message>
    <message>
        <source>Seating plan</source>
        <translation>Denah duduk</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>{no} {office}</source>
        <translation>{no} {office}</translation>
    </message>
</context>
<context>
    <name>OrderSection</name>
    <message>
        <source>A deputy regent stays among the deputies (UU 9/2010 Pasal 15).</source>
        <translation>Wakil Bupati tetap di antara para Wakil Bupati (UU 9/2010 Pasal 15).</translation>
    </message>
    <message>
        <source>All kabupaten by their code, then all kota.</source>
        <translation>Semua kabupaten menurut kodenya, lalu semua kota.</translation>
    </message>
    <message>
        <source>As it would be</source>
        <translation>Hasilnya</translation>
    </message>
    <message>
        <source>Between offices of the same rank</source>
        <translation>Antara jabatan yang setingkat</translation>
    </message>
    <message>
        <source>By region code</source>
        <translation>Menurut kode wilayah</translation>
    </message>
    <message>
        <source>By the alphabet</source>
        <translation>Menurut abjad</translation>
    </message>
    <message>
        <source>By the office represented</source>
        <translation>Menurut jabatan yang diwakilinya</translation>
    </message>
    <message>
        <source>By the own office</source>
        <translation>Menurut jabatannya sendiri</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Contoh</translation>
    </message>
    <message>
        <source>Heads of region in the directory, as of today</source>
        <translation>Kepala daerah di Direktori, keadaan hari ini</translation>
    </message>
    <message>
        <source>Kabupaten first</source>
        <translation>Kabupaten dahulu</translation>
    </message>
    <message>
        <source>Kemendagri codes: province by province, kabupaten before kota.</source>
        <translation>Kode Kemendagri: per provinsi, kabupaten sebelum kota.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Order of precedence</source>
        <translation>Urutan keprotokolan</translation>
    </message>
    <message>
        <source>Plt., Pj. and Pjs. take the place of the office they hold; a Plh. as the directory says of him.</source>
        <translation>Plt., Pj., dan Pjs. menempati urutan jabatan yang dipegangnya; Plh. menurut catatan penunjukannya di Direktori.</translation>
    </message>
    <message>
        <source>Takes the place of whoever was invited.</source>
        <translation>Menempati tempat pejabat yang diundang.</translation>
    </message>
    <message>
        <source>The name of the region, without “Kabupaten” or “Kota”.</source>
        <translation>Nama daerah tanpa “Kabupaten” atau “Kota”.</translation>
    </message>
    <message>
        <source>Where that is the same too: who was appointed first, then the name of the office.</source>
        <translation>Bila masih sama: yang lebih dahulu diangkat, lalu nama jabatan.</translation>
    </message>
    <message>
        <source>Whoever represents somebody</source>
        <translation>Pejabat yang mewakili</translation>
    </message>
</context>
<context>
    <name>OrderSheet</name>
    <message numerus="yes">
        <source>%n invitation(s) from no. {no} on · for this meeting only</source>
        <translation>
            <numerusform>%n undangan mulai no. {no} · hanya untuk rapat ini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) down</source>
        <translation>
            <numerusform>turun %n tingkat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) up</source>
        <translation>
            <numerusform>naik %n tingkat</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the rule</source>
        <translation>Kembali ke aturan</translation>
    </message>
    <message>
        <source>By the rule</source>
        <translation>Menurut aturan</translation>
    </message>
    <message>
        <source>Change the order</source>
        <translation>Ubah urutan</translation>
    </message>
    <message>
        <source>Directed by the leadership</source>
        <translation>Arahan pimpinan</translation>
    </message>
    <message>
        <source>For this meeting</source>
        <translation>Untuk rapat ini</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Berlaku untuk</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Tuan rumah</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Geser turun</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Geser naik</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Narasumber</translation>
    </message>
    <message>
        <source>The attendance sheet shows the same numbers, in the order of the rule.</source>
        <translation>Daftar hadir memuat nomor yang sama, dalam urutan aturan.</translation>
    </message>
    <message>
        <source>The order of the rule can be brought back at any time.</source>
        <translation>Urutan aturan dapat dikembalikan kapan saja.</translation>
    </message>
    <message>
        <source>Use this order</source>
        <translation>Pakai urutan ini</translation>
    </message>
    <message>
        <source>Witness of the signing</source>
        <translation>Saksi penandatanganan</translation>
    </message>
    <message>
        <source>into {group}</source>
        <translation>masuk {group}</translation>
    </message>
    <message>
        <source>required, kept in the history</source>
        <translation>wajib, ikut tercatat di riwayat</translation>
    </message>
    <message>
        <source>where the rule has it</source>
        <translation>sesuai aturan</translation>
    </message>
    <message>
        <source>within {group}</source>
        <translation>dalam {group}</translation>
    </message>
    <message>
        <source>{office} · invitation no. {no} · for this meeting only</source>
        <translation>{office} · undangan no. {no} · hanya untuk rapat ini</translation>
    </message>
</context>
<context>
    <name>OrderedList</name>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Turun</translation>
    </message>
    <message>
        <source>Nothing here yet; Ins adds the first.</source>
        <translation>Belum ada; Ins menambah yang pertama.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Naik</translation>
    </message>
</context>
<context>
    <name>Ordering</name>
    <message numerus="yes">
        <source>%n invitation(s) stand from no. {no} on, only in this meeting.</source>
        <translation>
            <numerusform>%n undangan mulai dari no. {no}, hanya dalam rapat ini.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the rule</source>
        <translation>Kembali ke aturan</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Geser turun</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Geser naik</translation>
    </message>
    <message>
        <source>{office} stands as no. {no}, only in this meeting.</source>
        <translation>{office} menjadi no. {no}, hanya untuk rapat ini.</translation>
    </message>
    <message>
        <source>{office} stands where the rule has it.</source>
        <translation>{office} kembali ke urutan aturan.</translation>
    </message>
</context>
<context>
    <name>OwnerField</name>
    <message>
        <source>Add an institution</source>
        <translation>Tambah instansi</translation>
    </message>
    <message>
        <source>All cities ({number})</source>
        <translation>Seluruh kota ({number})</translation>
    </message>
    <message>
        <source>All regencies ({number})</source>
        <translation>Seluruh kabupaten ({number})</translation>
    </message>
    <message>
        <source>All regencies and cities ({number})</source>
        <translation>Seluruh kabupaten/kota ({number})</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Penanggung jawab</translation>
    </message>
</context>
<context>
    <name>PagesHead</name>
    <message>
        <source>Preview</source>
        <translation>Pratinjau</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} dari {pages}</translation>
    </message>
</context>
<context>
    <name>PagesPanel</name>
    <message>
        <source>Preview</source>
        <translation>Pratinjau</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>Pratinjau halaman</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>perbesar</translation>
    </message>
    <message>
        <source>next page</source>
        <translation>halaman berikut</translation>
    </message>
    <message>
        <source>previous page</source>
        <translation>halaman sebelum</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>perkecil</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} dari {pages}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Meeting, office, person, region, letter number, command</source>
        <translation>Rapat, jabatan, orang, daerah, nomor surat, perintah</translation>
    </message>
    <message>
        <source>No command here is called “{typed}”. Without &gt; everything is searched.</source>
        <translation>Tidak ada perintah “{typed}” di sini. Tanpa &gt; semuanya dicari.</translation>
    </message>
    <message>
        <source>No document has the number “{typed}”.</source>
        <translation>Tidak ada dokumen dengan nomor “{typed}”.</translation>
    </message>
    <message>
        <source>Nothing matches “{typed}”. Try fewer words; a part of one is enough.</source>
        <translation>Tidak ada yang cocok dengan “{typed}”. Coba kata yang lebih sedikit; sebagian kata sudah cukup.</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>Cari atau perintah</translation>
    </message>
    <message>
        <source>Type a part of the number as well: # 094</source>
        <translation>Ketik juga sebagian nomornya: # 094</translation>
    </message>
    <message>
        <source>Words in any order. Begin with &gt; for commands alone, with # for the number of a letter.</source>
        <translation>Urutan kata bebas. Awali dengan &gt; untuk perintah saja, # untuk nomor surat.</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} lagi</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Choosing here records nothing yet.</source>
        <translation>Memilih di sini belum mencatat apa pun.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>The record stays in the history, with this reason.</source>
        <translation>Catatan tetap ada di riwayat, dengan alasan ini.</translation>
    </message>
    <message>
        <source>What is meant</source>
        <translation>Maksudnya</translation>
    </message>
    <message>
        <source>With a reason: excused. Without one: counted as absent.</source>
        <translation>Dengan keterangan: berhalangan. Tanpa keterangan: dihitung tidak hadir.</translation>
    </message>
</context>
<context>
    <name>PaperButton</name>
    <message>
        <source>Signed pages (Ctrl+F9)</source>
        <translation>Lembar bertanda tangan (Ctrl+F9)</translation>
    </message>
</context>
<context>
    <name>Paragraph</name>
    <message>
        <source>Nothing can be put in the place of {mark}. Known: {known}.</source>
        <translation>Tidak ada isi untuk {mark}. Yang dikenal: {known}.</translation>
    </message>
    <message>
        <source>This program signs nothing electronically, and no letter may say so.</source>
        <translation>Program ini tidak menandatangani secara elektronik, dan surat tidak boleh menyatakannya.</translation>
    </message>
</context>
<context>
    <name>Paragraphs</name>
    <message>
        <source>Empty paragraph</source>
        <translation>Paragraf kosong</translation>
    </message>
    <message>
        <source>Paragraph down</source>
        <translation>Paragraf turun</translation>
    </message>
    <message>
        <source>Paragraph up</source>
        <translation>Paragraf naik</translation>
    </message>
    <message>
        <source>Ready text</source>
        <translation>Teks baku</translation>
    </message>
    <message>
        <source>Remove paragraph</source>
        <translation>Hapus paragraf</translation>
    </message>
    <message>
        <source>{part}, paragraph</source>
        <translation>{part}, paragraf</translation>
    </message>
</context>
<context>
    <name>PersonSheet</name>
    <message>
        <source>Adjutant</source>
        <translation>Ajudan</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Gelar belakang</translation>
    </message>
    <message>
        <source>As text, with all its digits. Never a NIK.</source>
        <translation>Sebagai teks dengan semua angkanya. Bukan NIK.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Gelar depan</translation>
    </message>
    <message>
        <source>Change person</source>
        <translation>Ubah data pejabat</translation>
    </message>
    <message>
        <source>His own office</source>
        <translation>Jabatannya sendiri</translation>
    </message>
    <message>
        <source>Issued papers keep the name they were issued with.</source>
        <translation>Dokumen terbit tetap memakai nama saat terbit.</translation>
    </message>
    <message>
        <source>Masked on the screen unless asked for.</source>
        <translation>Disamarkan di layar, kecuali diminta.</translation>
    </message>
    <message>
        <source>May follow.</source>
        <translation>Boleh menyusul.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Phone of the adjutant</source>
        <translation>Nomor ajudan</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Pangkat</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Without an office nobody knows who came.</source>
        <translation>Tanpa jabatan tidak diketahui siapa yang datang.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>wajib</translation>
    </message>
</context>
<context>
    <name>PresenceCard</name>
    <message>
        <source>Attendance by group</source>
        <translation>Kehadiran per kelompok</translation>
    </message>
    <message>
        <source>Nobody is invited yet.</source>
        <translation>Belum ada jabatan yang diundang.</translation>
    </message>
    <message>
        <source>heads of region in person</source>
        <translation>kepala daerah hadir</translation>
    </message>
    <message>
        <source>invitations filled</source>
        <translation>undangan terisi</translation>
    </message>
    <message>
        <source>people in the room</source>
        <translation>orang di ruangan</translation>
    </message>
    <message>
        <source>regions represented</source>
        <translation>kab/kota terwakili</translation>
    </message>
    <message>
        <source>{present} present, {represented} represented</source>
        <translation>{present} hadir, {represented} diwakili</translation>
    </message>
</context>
<context>
    <name>PreviewSheet</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>The letter as it would be printed</source>
        <translation>Surat seperti akan dicetak</translation>
    </message>
    <message>
        <source>draft, no number is given by looking</source>
        <translation>konsep; nomor belum diberikan</translation>
    </message>
</context>
<context>
    <name>PrintMenu</name>
    <message>
        <source>All name tents</source>
        <translation>Semua papan nama</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Kartu peserta</translation>
    </message>
    <message>
        <source>Changed name tents ({count})</source>
        <translation>Papan nama yang berubah ({count})</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Seating plan</source>
        <translation>Denah tempat duduk</translation>
    </message>
</context>
<context>
    <name>PrintingChoice</name>
    <message>
        <source>Printing</source>
        <translation>Cetakan</translation>
    </message>
    <message>
        <source>Printing {number}  ·  {day} {hour}</source>
        <translation>Cetakan {number}  ·  {day} {hour}</translation>
    </message>
</context>
<context>
    <name>PrivacySheet</name>
    <message>
        <source>Include phone numbers</source>
        <translation>Sertakan nomor telepon</translation>
    </message>
    <message>
        <source>Include what confidential minutes say</source>
        <translation>Sertakan isi notula Terbatas dan Rahasia</translation>
    </message>
    <message numerus="yes">
        <source>Without the tick %n row(s) of minutes marked Terbatas or Rahasia stay here.</source>
        <translation>
            <numerusform>Tanpa centang, %n baris dari notula Terbatas atau Rahasia tidak ikut keluar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the tick no number and no name of an adjutant leaves this computer.</source>
        <translation>Tanpa centang, nomor telepon dan nama ajudan tidak ikut di dalam berkas.</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Badges</source>
        <translation>Kartu peserta</translation>
    </message>
    <message>
        <source>Badges on a sheet</source>
        <translation>Kartu peserta per lembar</translation>
    </message>
    <message>
        <source>In new letters</source>
        <translation>Di surat baru</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Huruf</translation>
    </message>
    <message>
        <source>Lines of minutes</source>
        <translation>Baris notula</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Tepi</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Notula</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>Signatures of minutes</source>
        <translation>Tanda tangan notula</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Texts of letters</source>
        <translation>Teks surat</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>after</source>
        <translation>penutup</translation>
    </message>
    <message>
        <source>before</source>
        <translation>pembuka</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>bawah</translation>
    </message>
    <message>
        <source>chair alone</source>
        <translation>pimpinan saja</translation>
    </message>
    <message>
        <source>cut from one sheet</source>
        <translation>dari satu lembar</translation>
    </message>
    <message>
        <source>justified</source>
        <translation>rata kanan-kiri</translation>
    </message>
    <message>
        <source>left</source>
        <translation>kiri</translation>
    </message>
    <message>
        <source>left-aligned</source>
        <translation>rata kiri</translation>
    </message>
    <message>
        <source>minute-taker and chair</source>
        <translation>notulis dan pimpinan</translation>
    </message>
    <message>
        <source>right</source>
        <translation>kanan</translation>
    </message>
    <message>
        <source>top</source>
        <translation>atas</translation>
    </message>
    <message>
        <source>with words divided</source>
        <translation>dengan pemenggalan kata</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
</context>
<context>
    <name>ProfileSection</name>
    <message>
        <source>Copies</source>
        <translation>Tembusan</translation>
    </message>
    <message>
        <source>Copies of every new letter, one in each line.</source>
        <translation>Tembusan setiap surat baru, satu per baris.</translation>
    </message>
    <message>
        <source>For every new paper</source>
        <translation>Untuk setiap naskah baru</translation>
    </message>
    <message>
        <source>Form of papers</source>
        <translation>Pola naskah</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Peraturan</translation>
    </message>
    <message>
        <source>The one in force on the day</source>
        <translation>Yang berlaku pada harinya</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Kota</translation>
    </message>
    <message>
        <source>Town of letters</source>
        <translation>Kota surat</translation>
    </message>
    <message>
        <source>Usual regulation</source>
        <translation>Peraturan yang biasa</translation>
    </message>
    <message>
        <source>such as Serang</source>
        <translation>misalnya Serang</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Stop this work</source>
        <translation>Hentikan pekerjaan ini</translation>
    </message>
</context>
<context>
    <name>ProvincePlan</name>
    <message>
        <source>Prepared for the province of {province} (code {code})</source>
        <translation>Disiapkan otomatis untuk Provinsi {province} (kode {code})</translation>
    </message>
    <message>
        <source>{regions} regencies and cities, {heads} heads and deputies, {offices} offices in all, precedence by UU 9/2010, time zone {zone}.</source>
        <translation>{regions} kabupaten/kota, {heads} jabatan kepala daerah dan wakil kepala daerah, {offices} jabatan seluruhnya, urutan menurut UU 9/2010, zona waktu {zone}.</translation>
    </message>
</context>
<context>
    <name>ProvinceStart</name>
    <message>
        <source>Choose the province of the office.</source>
        <translation>Pilih provinsi kantor ini.</translation>
    </message>
    <message>
        <source>No province has this in its name on that day.</source>
        <translation>Pada tanggal itu tidak ada provinsi dengan nama ini.</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provinsi</translation>
    </message>
    <message>
        <source>Regions and offices as they were that day.</source>
        <translation>Daerah dan jabatan seperti pada hari itu.</translation>
    </message>
    <message>
        <source>Several provinces have this in their name. Type more of it, or pick one with the arrow keys.</source>
        <translation>Beberapa provinsi memuat kata ini. Ketik lebih lengkap, atau pilih dengan tombol panah.</translation>
    </message>
    <message>
        <source>State of affairs on</source>
        <translation>Keadaan pada tanggal</translation>
    </message>
    <message>
        <source>The regions are known from {day} on.</source>
        <translation>Data daerah tersedia mulai {day}.</translation>
    </message>
    <message>
        <source>Type part of the name, for example sumut</source>
        <translation>Ketik sebagian nama, misalnya sumut</translation>
    </message>
    <message>
        <source>What will be prepared is shown here.</source>
        <translation>Yang akan disiapkan tampil di sini.</translation>
    </message>
    <message>
        <source>{province} was not yet a province on that day.</source>
        <translation>{province} belum menjadi provinsi pada tanggal itu.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>&amp;Directory</source>
        <translation>&amp;Direktori</translation>
    </message>
    <message>
        <source>&amp;Follow-ups</source>
        <translation>&amp;Tindak lanjut</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Beranda</translation>
    </message>
    <message>
        <source>&amp;Meetings</source>
        <translation>&amp;Rapat</translation>
    </message>
    <message>
        <source>D&amp;ocuments</source>
        <translation>D&amp;okumen</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>Heads of region</source>
        <translation>Kepala daerah</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Impor daftar</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Number register</source>
        <translation>Buku nomor</translation>
    </message>
    <message>
        <source>Progress forms</source>
        <translation>Formulir kemajuan</translation>
    </message>
    <message>
        <source>Reminder letters</source>
        <translation>Surat pengingat</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>&amp;Pengaturan</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Ukuran huruf</translation>
    </message>
    <message>
        <source>Text {size}%</source>
        <translation>Huruf {size}%</translation>
    </message>
    <message>
        <source>Theme: {name}</source>
        <translation>Tema: {name}</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>{count} {state}</source>
        <translation>{count} {state}</translation>
    </message>
</context>
<context>
    <name>ReadinessFigures</name>
    <message>
        <source>Answers to invitations</source>
        <translation>Jawaban undangan</translation>
    </message>
    <message>
        <source>{answered} of {all} have answered ({percent}%)</source>
        <translation>{answered} dari {all} sudah menjawab ({percent}%)</translation>
    </message>
    <message>
        <source>{count} invited</source>
        <translation>{count} diundang</translation>
    </message>
</context>
<context>
    <name>ReasonPanel</name>
    <message>
        <source>Back to the search</source>
        <translation>Kembali mencari</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>choose the reason</source>
        <translation>pilih alasan</translation>
    </message>
    <message>
        <source>next reason</source>
        <translation>alasan berikut</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>Other reason</source>
        <translation>Alasan lain</translation>
    </message>
</context>
<context>
    <name>RecommendationSheet</name>
    <message>
        <source>Add recommendation</source>
        <translation>Tambah rekomendasi</translation>
    </message>
    <message>
        <source>All regencies and cities</source>
        <translation>Seluruh kabupaten/kota</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Tenggat</translation>
    </message>
    <message>
        <source>Due date as said</source>
        <translation>Tenggat menurut rapat</translation>
    </message>
    <message>
        <source>Each responsible institution gets an obligation of its own.</source>
        <translation>Setiap penanggung jawab mendapat kewajiban sendiri.</translation>
    </message>
    <message>
        <source>For example: second quarter of 2016.</source>
        <translation>Misalnya: Triwulan II 2016.</translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation>Rekomendasi baru</translation>
    </message>
    <message>
        <source>Nothing matches “{words}”.</source>
        <translation>Tidak ada yang cocok dengan “{words}”.</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Rekomendasi</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Penanggung jawab</translation>
    </message>
    <message numerus="yes">
        <source>Responsible: %n institution(s)</source>
        <translation>
            <numerusform>Penanggung jawab: %n instansi</numerusform>
        </translation>
    </message>
    <message>
        <source>Search institution</source>
        <translation>Cari instansi</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Centang</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>tidak dicentang</translation>
    </message>
    <message>
        <source>required</source>
        <translation>wajib</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>dicentang</translation>
    </message>
</context>
<context>
    <name>Recommending</name>
    <message>
        <source>New recommendation</source>
        <translation>Rekomendasi baru</translation>
    </message>
    <message>
        <source>The recommendation was added.</source>
        <translation>Rekomendasi ditambahkan.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>An unsaved entry was changed in the meantime</source>
        <translation>Butir yang belum tersimpan sudah diubah di tempat lain</translation>
    </message>
    <message>
        <source>An unsaved text belongs to a meeting that is not in this store.</source>
        <translation>Ada ketikan belum tersimpan milik rapat yang tidak ada di basis data ini.</translation>
    </message>
    <message>
        <source>Closed without a choice, it is asked again at the next start.</source>
        <translation>Jika ditutup tanpa memilih, ditanyakan lagi saat program dibuka.</translation>
    </message>
    <message>
        <source>It stays in the journal of this computer.</source>
        <translation>Ketikan itu tetap ada di jurnal komputer ini.</translation>
    </message>
    <message>
        <source>Part of a journal could not be read.</source>
        <translation>Sebagian jurnal tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Restored: {texts} entries, {characters} letters</source>
        <translation>Dipulihkan: {texts} butir, {characters} huruf</translation>
    </message>
    <message>
        <source>What could be read is restored; the file is kept at {path}.</source>
        <translation>Yang terbaca sudah dipulihkan; berkasnya disimpan di {path}.</translation>
    </message>
</context>
<context>
    <name>RefusedPart</name>
    <message>
        <source>Other reason</source>
        <translation>Alasan lain</translation>
    </message>
    <message>
        <source>empty if none was given</source>
        <translation>kosong bila tidak disebut</translation>
    </message>
</context>
<context>
    <name>RegionChecks</name>
    <message>
        <source>head in person</source>
        <translation>kepala daerah hadir</translation>
    </message>
    <message>
        <source>head represented</source>
        <translation>kepala daerah diwakili</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>belum ada yang hadir</translation>
    </message>
    <message>
        <source>represented by others</source>
        <translation>terwakili pejabat lain</translation>
    </message>
</context>
<context>
    <name>RegionView</name>
    <message>
        <source>Institutions</source>
        <translation>Instansi</translation>
    </message>
    <message>
        <source>Nothing is open here: all is done.</source>
        <translation>Tidak ada yang terbuka di sini: semua sudah beres.</translation>
    </message>
    <message>
        <source>Open follow-ups</source>
        <translation>Tindak lanjut terbuka</translation>
    </message>
</context>
<context>
    <name>RegionsEntry</name>
    <message>
        <source>Region {code} was entered.</source>
        <translation>Daerah {code} dicatat.</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Daerah</translation>
    </message>
    <message>
        <source>The last day of {code} was set.</source>
        <translation>Hari terakhir {code} dicatat.</translation>
    </message>
    <message>
        <source>{before} is called {name}, with {count} offices and institutions.</source>
        <translation>{before} kini bernama {name}, beserta {count} jabatan dan instansi.</translation>
    </message>
</context>
<context>
    <name>RegionsSheet</name>
    <message>
        <source>A region is its kind and its name. Days before a new name keep the old one.</source>
        <translation>Daerah ditulis jenis dan namanya. Hari-hari sebelum nama baru tetap memakai nama lama.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Enter region</source>
        <translation>Catat daerah</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Hari terakhir</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nama baru</translation>
    </message>
    <message>
        <source>New region</source>
        <translation>Daerah baru</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Daerah</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Daerah</translation>
    </message>
    <message>
        <source>Rename {region}</source>
        <translation>Ganti nama {region}</translation>
    </message>
    <message>
        <source>Set the last day of {region}</source>
        <translation>Catat hari terakhir {region}</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Yang dilakukan</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Untuk</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Celah</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Diberikan</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Dipesan</translation>
    </message>
    <message>
        <source>Running number</source>
        <translation>Nomor urut</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Dicatat oleh</translation>
    </message>
    <message>
        <source>was never given; nobody said why yet</source>
        <translation>tidak pernah diberikan; belum dijelaskan</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>A number enters the register when a letter is approved, or when it is reserved.</source>
        <translation>Nomor masuk buku saat surat disetujui, atau saat dipesan.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Semua tahun</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Back to the documents</source>
        <translation>Kembali ke Dokumen</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buku</translation>
    </message>
    <message>
        <source>Books and their pattern are in the settings.</source>
        <translation>Buku dan polanya ada di Pengaturan.</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Jelaskan</translation>
    </message>
    <message>
        <source>Explain…</source>
        <translation>Jelaskan…</translation>
    </message>
    <message>
        <source>Give up for good</source>
        <translation>Batalkan selamanya</translation>
    </message>
    <message>
        <source>Give up number {number}</source>
        <translation>Batalkan nomor {number}</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>Batalkan…</translation>
    </message>
    <message>
        <source>It is given up together with the letter.</source>
        <translation>Nomor dibatalkan bersama suratnya.</translation>
    </message>
    <message>
        <source>It is never given again; this cannot be undone.</source>
        <translation>Nomor ini tidak pernah diberikan lagi; tidak dapat diurungkan.</translation>
    </message>
    <message>
        <source>Keep the next number back.</source>
        <translation>Simpan nomor berikutnya.</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>Belum ada nomor</translation>
    </message>
    <message>
        <source>Number register</source>
        <translation>Buku nomor</translation>
    </message>
    <message>
        <source>Number {number} is given up for good.</source>
        <translation>Nomor {number} dibatalkan selamanya.</translation>
    </message>
    <message>
        <source>Number {number} is reserved.</source>
        <translation>Nomor {number} dipesan.</translation>
    </message>
    <message>
        <source>Number {number} stands on a letter.</source>
        <translation>Nomor {number} ada pada surat.</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>Penomoran</translation>
    </message>
    <message>
        <source>Open its documents</source>
        <translation>Buka dokumennya</translation>
    </message>
    <message>
        <source>Reserve a number</source>
        <translation>Pesan nomor</translation>
    </message>
    <message>
        <source>Search number, subject</source>
        <translation>Cari nomor, hal</translation>
    </message>
    <message>
        <source>The gap at number {number} is explained.</source>
        <translation>Celah nomor {number} sudah dijelaskan.</translation>
    </message>
    <message>
        <source>The number is not given any more; the reason stays in the register.</source>
        <translation>Nomor itu tidak diberikan lagi; alasannya tetap di buku.</translation>
    </message>
    <message>
        <source>Why was number {number} never given?</source>
        <translation>Mengapa nomor {number} tidak pernah diberikan?</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>numbered twice</source>
        <translation>bernomor ganda</translation>
    </message>
    <message>
        <source>skipped by mistake</source>
        <translation>terlewat</translation>
    </message>
    <message>
        <source>spoiled sheet</source>
        <translation>lembar rusak</translation>
    </message>
    <message>
        <source>the letter is not sent</source>
        <translation>surat tidak dikirim</translation>
    </message>
    <message>
        <source>used outside this program</source>
        <translation>dipakai di luar program</translation>
    </message>
    <message>
        <source>wrong date</source>
        <translation>salah tanggal</translation>
    </message>
</context>
<context>
    <name>ReminderFiles</name>
    <message numerus="yes">
        <source>%n due date(s) saved for a calendar.</source>
        <translation>
            <numerusform>%n tenggat disimpan untuk kalender.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) saved, each as a file.</source>
        <translation>
            <numerusform>%n surat disimpan, masing-masing satu berkas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open list(s) saved as one file.</source>
        <translation>
            <numerusform>%n daftar terbuka disimpan sebagai satu berkas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the letters</source>
        <translation>Folder untuk surat</translation>
    </message>
    <message>
        <source>No program here opens this file.</source>
        <translation>Tidak ada program di komputer ini yang membuka berkas ini.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Buka folder</translation>
    </message>
    <message>
        <source>Save the due dates</source>
        <translation>Simpan tenggat</translation>
    </message>
    <message>
        <source>Save the open lists</source>
        <translation>Simpan daftar terbuka</translation>
    </message>
    <message>
        <source>The file is at {path}</source>
        <translation>Berkas ada di {path}</translation>
    </message>
</context>
<context>
    <name>ReminderForm</name>
    <message>
        <source>Answer wanted by</source>
        <translation>Laporan paling lambat</translation>
    </message>
    <message>
        <source>Book of numbers</source>
        <translation>Buku nomor</translation>
    </message>
    <message>
        <source>Counted on from here, as the central register gave it.</source>
        <translation>Dihitung mulai dari sini, sesuai pemberian tata usaha.</translation>
    </message>
    <message>
        <source>Date of the letters</source>
        <translation>Tanggal surat</translation>
    </message>
    <message>
        <source>Empty: no day is named.</source>
        <translation>Kosong: tanpa batas waktu.</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Nomor pertama</translation>
    </message>
    <message>
        <source>Only what is late</source>
        <translation>Hanya yang terlambat</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Penanda tangan</translation>
    </message>
    <message>
        <source>What stands in the letters</source>
        <translation>Isi surat</translation>
    </message>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>hh-bb-tttt</translation>
    </message>
    <message>
        <source>required</source>
        <translation>wajib</translation>
    </message>
    <message>
        <source>{name} (new)</source>
        <translation>{name} (baru)</translation>
    </message>
</context>
<context>
    <name>ReminderIssuing</name>
    <message numerus="yes">
        <source>%n reminder letter(s) issued.</source>
        <translation>
            <numerusform>%n surat pengingat diterbitkan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n reminder letter(s) up</source>
        <translation>
            <numerusform>Batalkan %n surat pengingat</numerusform>
        </translation>
    </message>
    <message>
        <source>Give them up</source>
        <translation>Batalkan surat</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Batalkan surat</translation>
    </message>
    <message>
        <source>Letters and numbers stay in their registers as void; the numbers are never used again.</source>
        <translation>Surat dan nomor tetap tercatat sebagai dibatalkan; nomornya tidak dipakai lagi.</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>Buka semua</translation>
    </message>
    <message>
        <source>Printing the letters…</source>
        <translation>Surat sedang dicetak…</translation>
    </message>
    <message>
        <source>Save as files</source>
        <translation>Simpan per berkas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Stopped; no letter was issued and no number given.</source>
        <translation>Dihentikan; tidak ada surat yang diterbitkan dan tidak ada nomor yang terpakai.</translation>
    </message>
    <message>
        <source>The letters are given up; the histories say so.</source>
        <translation>Surat dibatalkan dan tercatat dalam riwayat.</translation>
    </message>
    <message>
        <source>sent too early</source>
        <translation>terlalu dini</translation>
    </message>
    <message>
        <source>wrong date</source>
        <translation>salah tanggal</translation>
    </message>
    <message>
        <source>{done} of {of}</source>
        <translation>{done} dari {of}</translation>
    </message>
</context>
<context>
    <name>ReminderText</name>
    <message>
        <source>Words in braces are filled in for each institution.</source>
        <translation>Kata dalam kurung kurawal diisi untuk tiap instansi.</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>%n day(s)</source>
        <translation>%n hari</translation>
    </message>
    <message>
        <source>Last reminder</source>
        <translation>Surat terakhir</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Terlambat</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Terbuka</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>The column that a narrow window leaves out.</extracomment>
        <translation>Kepada</translation>
    </message>
    <message>
        <source>gets a letter</source>
        <translation>diberi surat</translation>
    </message>
    <message>
        <source>gets no letter</source>
        <translation>tidak diberi surat</translation>
    </message>
    <message>
        <source>no. {ordinal}, {day}</source>
        <translation>ke-{ordinal}, {day}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>belum pernah</translation>
    </message>
    <message>
        <source>not late</source>
        <translation>tepat waktu</translation>
    </message>
    <message>
        <source>{body}, {office}: {late} late, {open} open, last reminder {last}, {ticked}</source>
        <translation>{body}, {office}: {late} terlambat, {open} terbuka, surat terakhir {last}, {ticked}</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message numerus="yes">
        <source>%n open recommendation(s) of confidential minutes stand in no letter.</source>
        <translation>
            <numerusform>%n rekomendasi terbuka dari notula Terbatas atau Rahasia tidak dimuat dalam surat.</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Back to the follow-ups</source>
        <translation>Kembali ke tindak lanjut</translation>
    </message>
    <message>
        <source>Drafts for Word</source>
        <translation>Konsep Word</translation>
    </message>
    <message>
        <source>Due dates for a calendar</source>
        <translation>Tenggat ke kalender</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Tindak lanjut</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Terbitkan</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n letter(s)</source>
        <translation>
            <numerusform>Terbitkan %n surat</numerusform>
        </translation>
    </message>
    <message>
        <source>No reminder yet</source>
        <translation>Belum pernah diingatkan</translation>
    </message>
    <message>
        <source>Nobody has to be reminded</source>
        <translation>Tidak ada yang perlu diingatkan</translation>
    </message>
    <message>
        <source>Nothing would stand in this letter.</source>
        <translation>Surat ini tidak akan berisi apa pun.</translation>
    </message>
    <message>
        <source>Open lists as PDF</source>
        <translation>Daftar terbuka (PDF)</translation>
    </message>
    <message>
        <source>Open the follow-ups</source>
        <translation>Buka tindak lanjut</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pratinjau</translation>
    </message>
    <message>
        <source>Reminder letters</source>
        <translation>Surat pengingat</translation>
    </message>
    <message>
        <source>Search institution, office</source>
        <translation>Cari instansi, jabatan</translation>
    </message>
    <message>
        <source>See what was done.</source>
        <translation>Lihat yang sudah dikerjakan.</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Centang</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <translation>Centang semua</translation>
    </message>
    <message>
        <source>Who is reminded</source>
        <translation>Yang diingatkan</translation>
    </message>
    <message>
        <source>Whoever owes something stands here with a tick.</source>
        <translation>Instansi yang masih punya kewajiban tampil di sini dengan centang.</translation>
    </message>
</context>
<context>
    <name>RemovedEntries</name>
    <message numerus="yes">
        <source>%n removed entry(ies)</source>
        <translation>
            <numerusform>%n butir dihapus</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry was removed.</source>
        <translation>Tidak ada butir yang dihapus.</translation>
    </message>
    <message>
        <source>Removed entries</source>
        <translation>Butir yang dihapus</translation>
    </message>
    <message>
        <source>The entry was removed</source>
        <translation>Butir dihapus</translation>
    </message>
</context>
<context>
    <name>RemovedSheet</name>
    <message>
        <source>Each can stand again where it stood, with what was drawn from it.</source>
        <translation>Masing-masing dapat dikembalikan ke tempatnya semula, beserta apa yang diambil darinya.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Butir</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Pukul</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Dihapus</translation>
    </message>
    <message>
        <source>Removed entries</source>
        <translation>Butir yang dihapus</translation>
    </message>
    <message>
        <source>Restore this entry</source>
        <translation>Kembalikan butir ini</translation>
    </message>
    <message>
        <source>Text of the entry</source>
        <translation>Teks butir</translation>
    </message>
</context>
<context>
    <name>ReplyCards</name>
    <message>
        <source>Answer</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>asks by whom</source>
        <translation>lalu siapa yang mewakili</translation>
    </message>
    <message>
        <source>asks why</source>
        <translation>lalu alasannya</translation>
    </message>
    <message>
        <source>recorded at once</source>
        <translation>langsung tersimpan</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>Choose evidence</source>
        <translation>Pilih bukti</translation>
    </message>
    <message>
        <source>Day of the report</source>
        <translation>Tanggal laporan</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Sejauh mana</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>Laporan baru</translation>
    </message>
    <message>
        <source>Per cent done</source>
        <translation>Persen selesai</translation>
    </message>
    <message>
        <source>Reason, required</source>
        <translation>Alasan, wajib</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Simpan laporan</translation>
    </message>
    <message>
        <source>Take away {name}</source>
        <translation>Keluarkan {name}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>What has been done?</source>
        <translation>Apa yang sudah dikerjakan?</translation>
    </message>
    <message>
        <source>Who reports</source>
        <translation>Siapa yang melapor</translation>
    </message>
    <message>
        <source>Write a number from 0 to 100.</source>
        <translation>Tulis angka 0 sampai 100.</translation>
    </message>
</context>
<context>
    <name>RepresentationSheet</name>
    <message>
        <source>A number is given for a day.</source>
        <translation>Nomor diberikan untuk suatu tanggal.</translation>
    </message>
    <message>
        <source>Assignment letter</source>
        <translation>Surat tugas</translation>
    </message>
    <message>
        <source>Book of numbers</source>
        <translation>Buku nomor</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Issue and keep</source>
        <translation>Terbitkan dan simpan</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Power of attorney</source>
        <translation>Surat kuasa</translation>
    </message>
    <message>
        <source>Save as a form…</source>
        <translation>Simpan sebagai formulir…</translation>
    </message>
    <message>
        <source>That of the office which signs; empty, it is filled in by hand.</source>
        <translation>Nomor dari jabatan yang menandatangani; bila kosong, diisi dengan tangan.</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Kota</translation>
    </message>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>hh-bb-tttt</translation>
    </message>
    <message>
        <source>none: the number of the office</source>
        <translation>tidak ada: nomor dari jabatan itu</translation>
    </message>
    <message>
        <source>such as Serang</source>
        <translation>misalnya Serang</translation>
    </message>
</context>
<context>
    <name>RepresentedPanel</name>
    <message>
        <source>Also record as present for the own invitation (no. {no})</source>
        <translation>Catat juga hadir untuk undangan sendiri (no. {no})</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Cancel, back to the search</source>
        <translation>Batal, kembali mencari</translation>
    </message>
    <message>
        <source>Full name with degrees</source>
        <translation>Nama lengkap dengan gelar</translation>
    </message>
    <message>
        <source>May follow later; the office is enough to record.</source>
        <translation>Boleh menyusul; jabatan sudah cukup untuk mencatat.</translation>
    </message>
    <message>
        <source>Name of who came</source>
        <translation>Nama yang hadir</translation>
    </message>
    <message>
        <source>Own office</source>
        <translation>Jabatan sendiri</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Save as represented</source>
        <translation>Simpan diwakili</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Orang lain</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Yang hadir</translation>
    </message>
    <message>
        <source>Without an office nobody is recorded. Type the office of who came.</source>
        <translation>Tanpa jabatan tidak ada yang dicatat. Ketik jabatan yang hadir.</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>dasar</translation>
    </message>
    <message>
        <source>choose who came</source>
        <translation>pilih yang mewakili</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>isian berikut</translation>
    </message>
    <message>
        <source>required</source>
        <translation>wajib</translation>
    </message>
    <message>
        <source>type office and name yourself</source>
        <translation>ketik jabatan dan nama sendiri</translation>
    </message>
    <message>
        <source>{office} represented by</source>
        <translation>{office} diwakili oleh</translation>
    </message>
</context>
<context>
    <name>RepresentedPart</name>
    <message>
        <source>Likely: Alt and the number</source>
        <translation>Biasanya: Alt dan angkanya</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Represented by the office</source>
        <translation>Diwakili oleh jabatan</translation>
    </message>
    <message>
        <source>empty if not said yet</source>
        <translation>kosong bila belum disebut</translation>
    </message>
    <message>
        <source>if it was said</source>
        <translation>bila sudah disebut</translation>
    </message>
</context>
<context>
    <name>Representing</name>
    <message>
        <source>Assignment letter…</source>
        <translation>Surat tugas…</translation>
    </message>
    <message>
        <source>Issued and kept: {file}</source>
        <translation>Terbit dan tersimpan: {file}</translation>
    </message>
    <message>
        <source>It is among the documents of the meeting.</source>
        <translation>Ada di antara dokumen rapat.</translation>
    </message>
    <message>
        <source>No program here opens this file.</source>
        <translation>Tidak ada program di komputer ini yang membuka berkas ini.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Power of attorney…</source>
        <translation>Surat kuasa…</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Simpan surat</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>Tersimpan: {name}.</translation>
    </message>
    <message>
        <source>The file is at {path}</source>
        <translation>Berkas ada di {path}</translation>
    </message>
</context>
<context>
    <name>ReserveSheet</name>
    <message>
        <source>A reserved number stays in the register: it is given to a letter or given up, never taken out.</source>
        <translation>Nomor yang dipesan tetap di buku: diberikan kepada surat atau dibatalkan, tidak pernah dihapus.</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>Tanggal surat</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>Reserve a number</source>
        <translation>Pesan nomor</translation>
    </message>
    <message>
        <source>Say what the number is for.</source>
        <translation>Sebutkan nomor ini untuk apa.</translation>
    </message>
    <message>
        <source>The next number</source>
        <translation>Nomor berikutnya</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Untuk</translation>
    </message>
    <message>
        <source>required</source>
        <translation>wajib</translation>
    </message>
</context>
<context>
    <name>RevisionSheet</name>
    <message>
        <source>Any two of its texts beside each other. What differs is marked.</source>
        <translation>Dua versi mana pun berdampingan. Bagian yang berbeda ditandai.</translation>
    </message>
    <message>
        <source>History of this entry</source>
        <translation>Riwayat butir ini</translation>
    </message>
    <message>
        <source>Left text</source>
        <translation>Versi kiri</translation>
    </message>
    <message>
        <source>Restore the left text</source>
        <translation>Pulihkan versi kiri</translation>
    </message>
    <message>
        <source>Restoring makes a new text; all those before stay.</source>
        <translation>Pemulihan menjadi versi baru; semua versi sebelumnya tetap ada.</translation>
    </message>
    <message>
        <source>Right text</source>
        <translation>Versi kanan</translation>
    </message>
</context>
<context>
    <name>Revisions</name>
    <message>
        <source>begun</source>
        <translation>dibuat</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>dihapus</translation>
    </message>
</context>
<context>
    <name>RevokeSheet</name>
    <message numerus="yes">
        <source>%n entry(ies) that it changed are as before.</source>
        <translation>
            <numerusform>%n isian yang diubahnya kembali seperti semula.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n office(s) that it added go away.</source>
        <translation>
            <numerusform>%n jabatan yang ditambahkannya hilang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) of office that it began go away.</source>
        <translation>
            <numerusform>%n masa jabatan yang dimulainya hilang.</numerusform>
        </translation>
    </message>
    <message>
        <source>If any of it was changed or used since, nothing is revoked. Issued papers stay as they are.</source>
        <translation>Bila ada yang sudah diubah atau dipakai sejak itu, tidak ada yang dibatalkan. Surat yang sudah terbit tetap seperti adanya.</translation>
    </message>
    <message>
        <source>Revoke import</source>
        <translation>Batalkan impor</translation>
    </message>
    <message>
        <source>Revoke this import?</source>
        <translation>Batalkan impor ini?</translation>
    </message>
</context>
<context>
    <name>RoomAtMinute</name>
    <message>
        <source>The room at a minute</source>
        <translation>Ruangan pada suatu menit</translation>
    </message>
</context>
<context>
    <name>RoomPanel</name>
    <message>
        <source>Changes since tents were printed</source>
        <translation>Perubahan sejak papan nama dicetak</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Di ruangan</translation>
    </message>
    <message>
        <source>Not printed yet.</source>
        <translation>Belum dicetak.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Tidak ada perubahan.</translation>
    </message>
    <message numerus="yes">
        <source>Print %n name tent(s)</source>
        <translation>
            <numerusform>Cetak %n papan nama</numerusform>
        </translation>
    </message>
    <message>
        <source>Represent others</source>
        <translation>Mewakili</translation>
    </message>
    <message>
        <source>Room</source>
        <extracomment>More changes than these are only counted.</extracomment>
        <translation>Ruangan</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Kursi</translation>
    </message>
    <message>
        <source>Seats at the head table</source>
        <translation>Kursi meja pimpinan</translation>
    </message>
    <message>
        <source>Seats in a row</source>
        <translation>Kursi per baris</translation>
    </message>
    <message>
        <source>Seen from</source>
        <translation>Dilihat dari</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Bentuk</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Terisi</translation>
    </message>
    <message>
        <source>Tents say who is represented</source>
        <translation>Papan nama menyebut “mewakili …”</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>dan %n lagi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomView</name>
    <message>
        <source>Seating plan</source>
        <extracomment>Sideways counts more: an arrow goes to the seat in its direction, not to one that happens to be near.</extracomment>
        <translation>Denah tempat duduk</translation>
    </message>
    <message>
        <source>aisle</source>
        <translation>lorong</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>kosongkan</translation>
    </message>
    <message>
        <source>head table</source>
        <translation>meja pimpinan</translation>
    </message>
    <message>
        <source>pick up</source>
        <translation>ambil</translation>
    </message>
    <message>
        <source>put here</source>
        <translation>taruh</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>kursi</translation>
    </message>
    <message>
        <source>swap</source>
        <translation>tukar</translation>
    </message>
</context>
<context>
    <name>RowAnswers</name>
    <message>
        <source>Leave out</source>
        <translation>Lewati baris</translation>
    </message>
    <message>
        <source>Take back the answer</source>
        <translation>Ubah jawaban</translation>
    </message>
</context>
<context>
    <name>RowPanel</name>
    <message>
        <source>The chosen row</source>
        <translation>Baris yang dipilih</translation>
    </message>
</context>
<context>
    <name>RunningTime</name>
    <message>
        <source>running {minutes}.{seconds}</source>
        <translation>berjalan {minutes}.{seconds}</translation>
    </message>
</context>
<context>
    <name>Salutation</name>
    <message>
        <source>%n guest(s)</source>
        <translation>%n tamu</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Mulai dari awal</translation>
    </message>
    <message>
        <source>Just arrived</source>
        <translation>Baru datang</translation>
    </message>
    <message>
        <source>Just arrived {hour}</source>
        <translation>Baru datang {hour}</translation>
    </message>
    <message>
        <source>Just arrived: line {numbers}</source>
        <translation>Baru datang: baris {numbers}</translation>
    </message>
    <message>
        <source>Just arrived: {lines}</source>
        <translation>Baru datang: {lines}</translation>
    </message>
    <message>
        <source>Line above</source>
        <translation>Baris sebelumnya</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Baris berikutnya</translation>
    </message>
    <message>
        <source>Nobody is recorded as here yet.</source>
        <translation>Belum ada yang tercatat hadir.</translation>
    </message>
    <message>
        <source>Not here yet: {count}</source>
        <translation>Belum hadir: {count}</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Sapaan</translation>
    </message>
    <message>
        <source>Space begins</source>
        <translation>Spasi untuk mulai</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>sudah pulang</translation>
    </message>
    <message>
        <source>in short, in order of precedence</source>
        <translation>bentuk ringkas, urut keprotokolan</translation>
    </message>
    <message>
        <source>offices here, in order of precedence</source>
        <translation>jabatan hadir, urut keprotokolan</translation>
    </message>
    <message>
        <source>represents {office}</source>
        <translation>mewakili {office}</translation>
    </message>
    <message>
        <source>updated {hour}</source>
        <translation>diperbarui {hour}</translation>
    </message>
    <message>
        <source>{first}–{last} of {count}</source>
        <translation>{first}–{last} dari {count}</translation>
    </message>
</context>
<context>
    <name>SalutationPage</name>
    <message>
        <source>Change the form</source>
        <translation>Ganti bentuk</translation>
    </message>
    <message>
        <source>Choose the screen</source>
        <translation>Pilih layar</translation>
    </message>
    <message>
        <source>Close the large screen</source>
        <translation>Tutup layar besar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Salin daftar</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Bentuk</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Lengkap</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Ringkas</translation>
    </message>
    <message>
        <source>It covers this screen as there is no other; Esc leads back.</source>
        <translation>Menutupi layar ini karena tidak ada layar lain; Esc untuk kembali.</translation>
    </message>
    <message>
        <source>Large screen</source>
        <translation>Layar besar</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Perbesar huruf</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Ready to be printed: {file}</source>
        <translation>Siap dicetak: {file}</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Sapaan</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Layar</translation>
    </message>
    <message>
        <source>Show in Documents</source>
        <translation>Lihat di Dokumen</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Perkecil huruf</translation>
    </message>
    <message>
        <source>Stored with the meeting.</source>
        <translation>Tersimpan bersama rapat.</translation>
    </message>
    <message>
        <source>The list is on the clipboard.</source>
        <translation>Daftar sapaan sudah disalin.</translation>
    </message>
    <message>
        <source>The list is shown alone.</source>
        <translation>Daftar sapaan tampil sendiri.</translation>
    </message>
</context>
<context>
    <name>Scanning</name>
    <message>
        <source>Scan of page {page}</source>
        <translation>Pindaian lembar {page}</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Pindaian</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Commands</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Invitation letter</source>
        <translation>Surat undangan</translation>
    </message>
    <message>
        <source>Late follow-ups</source>
        <translation>Tindak lanjut terlambat</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Rapat</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Print the open follow-ups of {name}</source>
        <translation>Cetak daftar tindak lanjut {name}</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Rekomendasi</translation>
    </message>
    <message>
        <source>Record a report of {name}</source>
        <translation>Catat laporan {name}</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Daerah</translation>
    </message>
    <message>
        <source>Seating plan</source>
        <translation>Denah tempat duduk</translation>
    </message>
    <message>
        <source>Signed pages</source>
        <translation>Lembar bertanda tangan</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>tenggat {day}</translation>
    </message>
    <message>
        <source>follow-ups</source>
        <translation>tindak lanjut</translation>
    </message>
    <message>
        <source>invitation no. {no}</source>
        <translation>undangan no. {no}</translation>
    </message>
    <message>
        <source>oldest {days} days</source>
        <translation>tertua {days} hari</translation>
    </message>
    <message>
        <source>{name}: {late} late of {all}</source>
        <translation>{name}: {late} terlambat dari {all}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Kosongkan pencarian</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>Search or command</source>
        <translation>Cari atau perintah</translation>
    </message>
</context>
<context>
    <name>Seating</name>
    <message>
        <source>Class</source>
        <translation>Kelas</translation>
    </message>
    <message>
        <source>Facing</source>
        <translation>Hadap</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Hadirin</translation>
    </message>
    <message>
        <source>Head table</source>
        <translation>Pimpinan</translation>
    </message>
    <message>
        <source>In the arms the first sit nearest to the head table.</source>
        <translation>Di kedua sisi yang diutamakan duduk paling dekat dengan meja pimpinan.</translation>
    </message>
    <message>
        <source>Number 1 sits in the middle.</source>
        <translation>Nomor 1 di tengah.</translation>
    </message>
    <message>
        <source>Number 2 sits at the left hand of number 1.</source>
        <translation>Nomor 2 di sebelah kiri nomor 1.</translation>
    </message>
    <message>
        <source>Number 2 sits at the right hand of number 1.</source>
        <translation>Nomor 2 di sebelah kanan nomor 1.</translation>
    </message>
    <message>
        <source>Seat {number}</source>
        <translation>Kursi {number}</translation>
    </message>
    <message>
        <source>Seat {number} is free, it was that of {office}.</source>
        <translation>Kursi {number} kosong, semula {office}.</translation>
    </message>
    <message>
        <source>Seat {number} is free: {office} is represented by {other}.</source>
        <translation>Kursi {number} kosong: {office} diwakili {other}.</translation>
    </message>
    <message>
        <source>Theatre</source>
        <translation>Teater</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>does not come</source>
        <translation>tidak datang</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kosong</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hadir</translation>
    </message>
    <message>
        <source>is represented by {office}</source>
        <translation>diwakili {office}</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>belum datang</translation>
    </message>
    <message>
        <source>represents {office}</source>
        <translation>mewakili {office}</translation>
    </message>
    <message>
        <source>seen from the head table</source>
        <translation>dilihat dari meja pimpinan</translation>
    </message>
    <message>
        <source>seen from where the guests sit</source>
        <translation>dilihat dari tempat hadirin</translation>
    </message>
    <message>
        <source>{office} in seat {number}, represents {other}.</source>
        <translation>{office} di kursi {number}, mewakili {other}.</translation>
    </message>
    <message>
        <source>{office} in seat {number}.</source>
        <translation>{office} di kursi {number}.</translation>
    </message>
    <message>
        <source>{office} lost a seat that is there no longer.</source>
        <translation>Kursi {office} sudah tidak ada.</translation>
    </message>
</context>
<context>
    <name>SeatingPage</name>
    <message>
        <source>Add invitations</source>
        <translation>Tambah undangan</translation>
    </message>
    <message>
        <source>Add whole groups by order of precedence.</source>
        <translation>Tambah satu kelompok sekaligus menurut urutan keprotokolan.</translation>
    </message>
    <message>
        <source>Everybody sits in order of precedence.</source>
        <translation>Semua duduk menurut urutan keprotokolan.</translation>
    </message>
    <message>
        <source>Fill by order</source>
        <translation>Isi menurut urutan</translation>
    </message>
    <message>
        <source>Nobody is invited yet</source>
        <translation>Belum ada undangan</translation>
    </message>
    <message>
        <source>Print anyway</source>
        <translation>Cetak apa adanya</translation>
    </message>
    <message>
        <source>Ready to be printed: {file}</source>
        <translation>Siap dicetak: {file}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Seat who came</source>
        <translation>Dudukkan yang datang</translation>
    </message>
    <message>
        <source>Seating plan</source>
        <translation>Denah tempat duduk</translation>
    </message>
    <message>
        <source>Show in Documents</source>
        <translation>Lihat di Dokumen</translation>
    </message>
    <message>
        <source>Stored with the meeting.</source>
        <translation>Tersimpan bersama rapat.</translation>
    </message>
    <message>
        <source>Those who came have their seats by rank.</source>
        <translation>Yang datang mendapat kursi menurut urutannya.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urung</translation>
    </message>
    <message>
        <source>Whoever is invited gets a seat here by his rank.</source>
        <translation>Yang diundang mendapat kursi di sini menurut urutannya.</translation>
    </message>
</context>
<context>
    <name>SeatsButton</name>
    <message>
        <source>Seating plan (Shift+F7)</source>
        <translation>Denah tempat duduk (Shift+F7)</translation>
    </message>
</context>
<context>
    <name>SectionEntry</name>
    <message>
        <source>not saved</source>
        <translation>belum disimpan</translation>
    </message>
</context>
<context>
    <name>Selftest</name>
    <message>
        <source>A workbook is not read as it was written.</source>
        <translation>Buku kerja tidak terbaca seperti ditulis.</translation>
    </message>
    <message>
        <source>An empty list is not read as empty.</source>
        <translation>Daftar kosong tidak terbaca kosong.</translation>
    </message>
    <message>
        <source>It does not work: {detail}</source>
        <translation>Tidak berfungsi: {detail}</translation>
    </message>
    <message>
        <source>No answer within {seconds} seconds.</source>
        <translation>Tidak ada jawaban dalam {seconds} detik.</translation>
    </message>
    <message>
        <source>Pictures of the kind {kind} are not read.</source>
        <translation>Gambar jenis {kind} tidak terbaca.</translation>
    </message>
    <message>
        <source>Qt&apos;s plugins for SVG are missing.</source>
        <translation>Plugin Qt untuk SVG tidak ada.</translation>
    </message>
    <message>
        <source>SQLite {version} may damage a store.</source>
        <translation>SQLite {version} dapat merusak berkas data.</translation>
    </message>
    <message>
        <source>The Indonesian words are not there.</source>
        <translation>Kata-kata Indonesia tidak ada.</translation>
    </message>
    <message>
        <source>The dictionary does not know its words.</source>
        <translation>Kamus tidak mengenal kata-katanya.</translation>
    </message>
    <message>
        <source>The driver came without its own library: {told}</source>
        <translation>Penggerak PostgreSQL tanpa pustakanya sendiri: {told}</translation>
    </message>
    <message>
        <source>The font {name} lacks signs: {signs}</source>
        <translation>Huruf {name} tidak memiliki tanda: {signs}</translation>
    </message>
    <message>
        <source>The fonts of the screen do not load.</source>
        <translation>Huruf layar tidak dapat dimuat.</translation>
    </message>
    <message>
        <source>The help is not whole: {names}</source>
        <translation>Bantuan tidak lengkap: {names}</translation>
    </message>
    <message>
        <source>The hours of {zone} are wrong.</source>
        <translation>Jam {zone} salah.</translation>
    </message>
    <message>
        <source>The pages of a PDF are not drawn.</source>
        <translation>Halaman PDF tidak tergambar.</translation>
    </message>
    <message>
        <source>The reference meeting has other figures.</source>
        <translation>Angka rapat acuan berbeda.</translation>
    </message>
    <message>
        <source>The regions and offices of the provinces are not there.</source>
        <translation>Daerah dan jabatan provinsi tidak ada.</translation>
    </message>
    <message>
        <source>The rules of paper are not all there.</source>
        <translation>Aturan naskah tidak lengkap.</translation>
    </message>
    <message>
        <source>The screen does not speak Indonesian.</source>
        <translation>Layar tidak berbahasa Indonesia.</translation>
    </message>
    <message>
        <source>The window ended at once. {detail}</source>
        <translation>Jendela langsung berhenti. {detail}</translation>
    </message>
    <message>
        <source>There is no screen.</source>
        <translation>Tidak ada layar.</translation>
    </message>
    <message>
        <source>These folders of the program are missing: {names}</source>
        <translation>Folder program ini tidak ada: {names}</translation>
    </message>
    <message>
        <source>These icons cannot be drawn: {names}</source>
        <translation>Ikon ini tidak dapat digambar: {names}</translation>
    </message>
    <message>
        <source>What was made is no file of its kind.</source>
        <translation>Yang dibuat bukan berkas dari jenisnya.</translation>
    </message>
    <message>
        <source>Words are not divided.</source>
        <translation>Kata tidak dipenggal.</translation>
    </message>
    <message>
        <source>“{name}” failed. {sentence}</source>
        <translation>“{name}” gagal. {sentence}</translation>
    </message>
</context>
<context>
    <name>SendSheet</name>
    <message numerus="yes">
        <source>%n obligation(s) of confidential minutes are left out.</source>
        <translation>
            <numerusform>%n kewajiban dari notula terbatas atau rahasia tidak diikutkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>A workbook for each institution, with a row for each open obligation.</source>
        <translation>Satu berkas Excel untuk tiap instansi, satu baris untuk tiap kewajiban terbuka.</translation>
    </message>
    <message>
        <source>All institutions</source>
        <translation>Semua instansi</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Instansi</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Instansi</translation>
    </message>
    <message>
        <source>Nothing matches “{words}”.</source>
        <translation>Tidak ada yang cocok dengan “{words}”.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Terbuka</translation>
    </message>
    <message numerus="yes">
        <source>Save %n form(s)…</source>
        <translation>
            <numerusform>Simpan %n formulir…</numerusform>
        </translation>
    </message>
    <message>
        <source>Search institution</source>
        <translation>Cari instansi</translation>
    </message>
    <message>
        <source>Send forms</source>
        <translation>Kirim formulir</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Centang</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>tidak dicentang</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>dicentang</translation>
    </message>
</context>
<context>
    <name>SeparateLetters</name>
    <message numerus="yes">
        <source>%n letter(s) saved, each as a file.</source>
        <translation>
            <numerusform>%n surat disimpan, masing-masing satu berkas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the letters</source>
        <translation>Folder untuk surat-surat</translation>
    </message>
    <message>
        <source>Nobody is invited yet.</source>
        <translation>Belum ada yang diundang.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Buka folder</translation>
    </message>
    <message>
        <source>Saving the letters…</source>
        <translation>Menyimpan surat-surat…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Stopped: {done} of {of} letters are saved.</source>
        <translation>Dihentikan: {done} dari {of} surat tersimpan.</translation>
    </message>
    <message>
        <source>{done} of {of}</source>
        <translation>{done} dari {of}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Show what is kept</source>
        <translation>Muat yang tersimpan</translation>
    </message>
    <message>
        <source>What you chose is still here; saving puts it in its place.</source>
        <translation>Pilihan Anda masih di sini; menyimpan akan menggantikannya.</translation>
    </message>
    <message>
        <source>{section} is not saved yet.</source>
        <translation>{section} belum disimpan.</translation>
    </message>
    <message>
        <source>{section} is saved.</source>
        <translation>{section} tersimpan.</translation>
    </message>
    <message>
        <source>{section} was changed elsewhere.</source>
        <extracomment>by which another page may lead here, where it does not know the class what makes the page ask again</extracomment>
        <translation>{section} berubah di tempat lain.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>A change holds for what is made from now on; what is issued stays as it is.</source>
        <translation>Perubahan berlaku untuk dokumen baru; yang sudah terbit tetap.</translation>
    </message>
    <message>
        <source>Ctrl+S saves it, Esc brings back what is kept.</source>
        <translation>Ctrl+S menyimpan, Esc mengembalikan yang tersimpan.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>{section} is not saved yet.</source>
        <translation>{section} belum disimpan.</translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>A new version stands beside the old one, which stays.</source>
        <translation>Versi baru berdiri di samping yang lama, yang tetap disimpan.</translation>
    </message>
    <message>
        <source>Correct the document</source>
        <translation>Ralat dokumen</translation>
    </message>
    <message>
        <source>Give the document up</source>
        <translation>Batalkan dokumen</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>It stays in the list as void.</source>
        <translation>Dokumen tetap di daftar sebagai batal.</translation>
    </message>
    <message>
        <source>Letter and number stay in their registers as void; the number is never used again.</source>
        <translation>Surat dan nomor tetap tercatat sebagai batal; nomornya tidak dipakai lagi.</translation>
    </message>
    <message>
        <source>Make the correction</source>
        <translation>Buat ralat</translation>
    </message>
    <message>
        <source>a slip of the pen</source>
        <translation>salah tulis</translation>
    </message>
    <message>
        <source>replaced by another</source>
        <translation>diganti yang lain</translation>
    </message>
    <message>
        <source>something was missing</source>
        <translation>ada yang kurang</translation>
    </message>
    <message>
        <source>wrong date</source>
        <translation>salah tanggal</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>SheetPrinting</name>
    <message>
        <source>Open the documents</source>
        <translation>Buka dokumen</translation>
    </message>
    <message>
        <source>Print anyway</source>
        <translation>Tetap cetak</translation>
    </message>
    <message>
        <source>Ready to print?</source>
        <translation>Siap dicetak?</translation>
    </message>
    <message>
        <source>The sheet is made.</source>
        <translation>Daftar hadir sudah dibuat.</translation>
    </message>
</context>
<context>
    <name>SheetSettling</name>
    <message numerus="yes">
        <source>%n invitation(s) recorded from paper.</source>
        <translation>
            <numerusform>%n undangan dicatat dari kertas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Simpan catatan</translation>
    </message>
    <message>
        <source>Leave {office} as it is</source>
        <translation>Biarkan {office}</translation>
    </message>
    <message>
        <source>Nothing was recorded: it is recorded already, or must come in person.</source>
        <translation>Tidak ada yang dicatat: sudah tercatat, atau tidak boleh diwakili.</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Nomor {number}</translation>
    </message>
    <message>
        <source>Number {number} is left as it is.</source>
        <translation>Nomor {number} dibiarkan.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>The record of {office} is revoked.</source>
        <translation>Catatan {office} dibatalkan.</translation>
    </message>
    <message>
        <source>Which guest signed?</source>
        <translation>Tamu mana yang bertanda tangan?</translation>
    </message>
    <message>
        <source>Who signed for {office}?</source>
        <translation>Siapa yang bertanda tangan untuk {office}?</translation>
    </message>
    <message>
        <source>came, did not sign</source>
        <translation>hadir, tidak bertanda tangan</translation>
    </message>
    <message>
        <source>not his signature</source>
        <translation>bukan tanda tangan beliau</translation>
    </message>
    <message>
        <source>not signed on page {page}</source>
        <translation>tidak bertanda tangan di lembar {page}</translation>
    </message>
    <message>
        <source>signed in the wrong row</source>
        <translation>bertanda tangan di baris lain</translation>
    </message>
    <message>
        <source>{office} recorded as a guest.</source>
        <translation>{office} dicatat sebagai tamu.</translation>
    </message>
</context>
<context>
    <name>SignatoriesSheet</name>
    <message>
        <source>Another role</source>
        <translation>Peran lain</translation>
    </message>
    <message>
        <source>As by the rule</source>
        <translation>Menurut aturan</translation>
    </message>
    <message>
        <source>As the rule has it, or as it was agreed for this meeting.</source>
        <translation>Menurut aturan, atau sesuai kesepakatan rapat ini.</translation>
    </message>
    <message>
        <source>Does not sign</source>
        <translation>Tidak menandatangani</translation>
    </message>
    <message>
        <source>Make the agreement</source>
        <translation>Buat berita acara</translation>
    </message>
    <message>
        <source>Nobody was recorded at the door.</source>
        <translation>Belum ada yang tercatat hadir.</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Pihak</translation>
    </message>
    <message>
        <source>Space: another role · 1 party · 2 witness · 3 does not sign · 0 as by the rule</source>
        <translation>Spasi: peran lain · 1 pihak · 2 saksi · 3 tidak menandatangani · 0 menurut aturan</translation>
    </message>
    <message>
        <source>Who signs the agreement</source>
        <translation>Penanda tangan berita acara</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Yang hadir</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Saksi</translation>
    </message>
    <message>
        <source>for {offices}</source>
        <translation>mewakili {offices}</translation>
    </message>
    <message>
        <source>{parties} parties · {witnesses} witnesses · {others} do not sign</source>
        <translation>{parties} pihak · {witnesses} saksi · {others} tidak menandatangani</translation>
    </message>
</context>
<context>
    <name>SignerSheet</name>
    <message>
        <source>An office does not sign in its own name.</source>
        <translation>Jabatan tidak menandatangani atas namanya sendiri.</translation>
    </message>
    <message>
        <source>Change who signs</source>
        <translation>Ubah penanda tangan</translation>
    </message>
    <message>
        <source>Choose an office of the directory.</source>
        <translation>Pilih jabatan dari Direktori.</translation>
    </message>
    <message>
        <source>For (u.b.)</source>
        <translation>Untuk beliau (u.b.)</translation>
    </message>
    <message>
        <source>In the name of (a.n.)</source>
        <translation>Atas nama (a.n.)</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Somebody in between (u.b.) needs a giver (a.n.).</source>
        <translation>Perantara (u.b.) memerlukan pemberi kuasa (a.n.).</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Pakai</translation>
    </message>
    <message>
        <source>Who else signs</source>
        <translation>Penanda tangan lain</translation>
    </message>
    <message>
        <source>Whoever signs in another&apos;s name has the letterhead of the secretariat.</source>
        <translation>Yang menandatangani atas nama memakai kop Sekretariat Daerah.</translation>
    </message>
    <message>
        <source>nobody in between</source>
        <translation>tidak ada perantara</translation>
    </message>
    <message>
        <source>nobody: signs himself</source>
        <translation>tidak ada: menandatangani sendiri</translation>
    </message>
    <message>
        <source>part of its name</source>
        <translation>sebagian namanya</translation>
    </message>
</context>
<context>
    <name>SignersSection</name>
    <message>
        <source>A new letter is signed by the first; the others are offered first when a letter is written.</source>
        <translation>Surat baru ditandatangani oleh yang pertama; yang lain ditawarkan lebih dulu saat surat ditulis.</translation>
    </message>
    <message>
        <source>In the name of</source>
        <translation>Atas nama</translation>
    </message>
    <message>
        <source>Signers</source>
        <translation>Penanda tangan</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Penanda tangan</translation>
    </message>
    <message>
        <source>While nobody stands here, whoever chairs the meeting signs, else the governor.</source>
        <translation>Selama kosong, pimpinan rapat yang menandatangani, selain itu gubernur.</translation>
    </message>
    <message>
        <source>Who may sign</source>
        <translation>Yang menandatangani</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>biasa</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>In the program</source>
        <translation>Di aplikasi</translation>
    </message>
    <message>
        <source>In the program: {recorded}; its place on page {page} is empty.</source>
        <translation>Di aplikasi: {recorded}; kolom tanda tangan di lembar {page} kosong.</translation>
    </message>
    <message>
        <source>In the program: {recorded}; on page {page}: {mark}.</source>
        <translation>Di aplikasi: {recorded}; di lembar {page}: {mark}.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Di kertas</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Lembar</translation>
    </message>
    <message>
        <source>Page {page}  ·  no. {first}–{last}</source>
        <translation>Lembar {page}  ·  no. {first}–{last}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Row for a guest</source>
        <translation>Baris untuk tamu</translation>
    </message>
    <message>
        <source>Signed on page {page} ({mark}), in the program: {recorded}.</source>
        <translation>Di lembar {page}: {mark}; di aplikasi: {recorded}.</translation>
    </message>
    <message>
        <source>Signed on page {page}; no guest is known by it.</source>
        <translation>Bertanda tangan di lembar {page}; tamunya belum dikenal.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>cocok</translation>
    </message>
    <message>
        <source>differences: {count}</source>
        <translation>{count} selisih</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>kosong</translation>
    </message>
    <message>
        <source>for another (w)</source>
        <translation>mewakili (w)</translation>
    </message>
    <message>
        <source>no scan</source>
        <translation>tanpa pindaian</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>belum tercatat</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>belum</translation>
    </message>
    <message>
        <source>pages still missing: {pages}</source>
        <translation>lembar yang belum: {pages}</translation>
    </message>
    <message>
        <source>recorded otherwise</source>
        <translation>tercatat lain</translation>
    </message>
    <message>
        <source>recorded, not signed</source>
        <translation>hadir tanpa tanda tangan</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>tanda tangan</translation>
    </message>
    <message>
        <source>signed elsewhere</source>
        <translation>ttd di cetakan lain</translation>
    </message>
    <message>
        <source>{done} of {all} numbers compared</source>
        <translation>{done} dari {all} nomor dicocokkan</translation>
    </message>
    <message>
        <source>{signed} of {all}</source>
        <translation>{signed} dari {all}</translation>
    </message>
    <message>
        <source>{state} (paper)</source>
        <translation>{state} (kertas)</translation>
    </message>
</context>
<context>
    <name>SigningPage</name>
    <message numerus="yes">
        <source>%n number(s) compared.</source>
        <translation>
            <numerusform>%n nomor dicocokkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>A PDF in groups, with room to sign and a code on each page.</source>
        <translation>PDF per kelompok, dengan ruang tanda tangan dan kode di setiap lembar.</translation>
    </message>
    <message>
        <source>Attach a scan</source>
        <translation>Lampirkan pindaian</translation>
    </message>
    <message>
        <source>No program here opens this file.</source>
        <translation>Tidak ada program di sini yang membuka berkas ini.</translation>
    </message>
    <message>
        <source>Open the scan</source>
        <translation>Buka pindaian</translation>
    </message>
    <message>
        <source>Page is done</source>
        <translation>Lembar selesai</translation>
    </message>
    <message>
        <source>Page not done</source>
        <translation>Lembar belum selesai</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Cetak daftar hadir</translation>
    </message>
    <message>
        <source>Printed numbers</source>
        <translation>Nomor tercetak</translation>
    </message>
    <message numerus="yes">
        <source>Record %n from paper</source>
        <translation>
            <numerusform>Catat %n dari kertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Record from paper</source>
        <translation>Catat dari kertas</translation>
    </message>
    <message>
        <source>Registration desk</source>
        <translation>Meja registrasi</translation>
    </message>
    <message>
        <source>Signed pages</source>
        <translation>Lembar bertanda tangan</translation>
    </message>
    <message>
        <source>The attendance sheet was not printed yet</source>
        <translation>Daftar hadir belum dicetak</translation>
    </message>
    <message>
        <source>The file is at {path}</source>
        <translation>Berkas ada di {path}</translation>
    </message>
    <message>
        <source>What is signed is compared by the numbers of a sheet that was printed.</source>
        <translation>Yang bertanda tangan dicocokkan menurut nomor pada lembar yang pernah dicetak.</translation>
    </message>
    <message>
        <source>next difference</source>
        <translation>selisih berikut</translation>
    </message>
    <message>
        <source>note</source>
        <translation>beri catatan</translation>
    </message>
    <message>
        <source>record</source>
        <translation>catat</translation>
    </message>
    <message>
        <source>revoke</source>
        <translation>batalkan</translation>
    </message>
    <message>
        <source>{name} is attached.</source>
        <translation>{name} dilampirkan.</translation>
    </message>
</context>
<context>
    <name>SigningPanel</name>
    <message>
        <source>15-18 present, 21w represented, -38 takes one away</source>
        <translation>15-18 hadir, 21w diwakili, -38 mencabut</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Selisih</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Tidak ada selisih</translation>
    </message>
    <message>
        <source>Nothing compared yet</source>
        <translation>Belum ada yang dicocokkan</translation>
    </message>
    <message>
        <source>Numbers that are signed</source>
        <translation>Nomor yang bertanda tangan</translation>
    </message>
    <message>
        <source>Page {page}: {scan}</source>
        <translation>Lembar {page}: {scan}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Lembar</translation>
    </message>
    <message>
        <source>Signed pages</source>
        <extracomment>More differences than these are only counted; F8 leads through all of them.</extracomment>
        <translation>Lembar bertanda tangan</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>dan %n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>no scan yet</source>
        <translation>belum ada pindaian</translation>
    </message>
</context>
<context>
    <name>SpeakerPalette</name>
    <message numerus="yes">
        <source>%n person(s) · numbers stay for the meeting</source>
        <translation>
            <numerusform>%n orang · nomor tetap selama rapat</numerusform>
        </translation>
    </message>
    <message>
        <source>Find another</source>
        <translation>Cari lain</translation>
    </message>
    <message>
        <source>Nobody is recorded as present yet</source>
        <translation>Belum ada yang tercatat hadir</translation>
    </message>
    <message>
        <source>Speakers in the room</source>
        <translation>Pembicara yang hadir</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Misspelt word</source>
        <translation>Kata salah eja</translation>
    </message>
    <message>
        <source>No misspelt word in these minutes.</source>
        <translation>Tidak ada kata salah eja dalam notula ini.</translation>
    </message>
</context>
<context>
    <name>SpellingMenu</name>
    <message>
        <source>&amp;Add “{word}” to the words of the office</source>
        <translation>&amp;Tambah “{word}” ke kata kantor ini</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Periksa ejaan</translation>
    </message>
    <message>
        <source>Nothing like it is known</source>
        <translation>Tidak ada kata yang mirip</translation>
    </message>
    <message>
        <source>“{word}” is a word of the office from now on</source>
        <translation>“{word}” kini menjadi kata kantor ini</translation>
    </message>
</context>
<context>
    <name>Spooling</name>
    <message numerus="yes">
        <source>%n record(s) that waited on this computer came into the database.</source>
        <translation>
            <numerusform>%n catatan yang menunggu di komputer ini sudah masuk basis data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) wait on this computer for the database.</source>
        <translation>
            <numerusform>%n catatan menunggu di komputer ini untuk dikirim ke basis data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) wait to be sent; safe here</source>
        <translation>
            <numerusform>%n catatan menunggu dikirim; tetap aman di sini</numerusform>
        </translation>
    </message>
    <message>
        <source>Some records of this computer could not be brought into the database.</source>
        <translation>Sebagian catatan komputer ini tidak dapat dimasukkan ke basis data.</translation>
    </message>
    <message>
        <source>They are kept for a closer look at {path}.</source>
        <translation>Catatan itu disimpan untuk diperiksa di {path}.</translation>
    </message>
    <message>
        <source>They are safe here and come in by themselves; the desk goes on.</source>
        <translation>Catatan itu aman di sini dan terkirim sendiri; meja tetap bekerja.</translation>
    </message>
    <message>
        <source>{desk} cut off since {time}</source>
        <translation>{desk} terputus sejak {time}</translation>
    </message>
    <message>
        <source>{desk} is connected again</source>
        <translation>{desk} tersambung lagi</translation>
    </message>
</context>
<context>
    <name>StandingPanel</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n orang</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody has a seat.</source>
        <translation>Semua sudah mendapat kursi.</translation>
    </message>
    <message>
        <source>Give seats ({count})</source>
        <translation>Beri kursi ({count})</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Tidak ditemukan</translation>
    </message>
    <message>
        <source>Not seated</source>
        <translation>Belum duduk</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>An empty list to fill in, with what belongs in each column.</source>
        <translation>Daftar kosong untuk diisi, dengan petunjuk tiap kolom.</translation>
    </message>
    <message>
        <source>Back to the directory</source>
        <translation>Kembali ke direktori</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Pilih berkas</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Impor sebelumnya</translation>
    </message>
    <message>
        <source>Every row is shown before anything is stored; an import can be revoked as a whole.</source>
        <translation>Setiap baris diperlihatkan sebelum disimpan; impor dapat dibatalkan sekaligus.</translation>
    </message>
    <message>
        <source>Excel, LibreOffice or CSV. It may also be dropped here.</source>
        <translation>Excel, LibreOffice, atau CSV. Berkas boleh juga diseret ke sini.</translation>
    </message>
    <message>
        <source>Offices and their holders from a list</source>
        <translation>Jabatan dan pejabat dari daftar</translation>
    </message>
    <message>
        <source>Revoke import…</source>
        <translation>Batalkan impor…</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Simpan contoh</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Absent</source>
        <translation>Tidak hadir</translation>
    </message>
    <message>
        <source>Acting</source>
        <translation>Pelaksana</translation>
    </message>
    <message>
        <source>Acting, check</source>
        <translation>Plt./Plh., periksa</translation>
    </message>
    <message>
        <source>Added, holder unknown</source>
        <translation>Ditambahkan, nama menyusul</translation>
    </message>
    <message>
        <source>Already invited</source>
        <translation>Sudah diundang</translation>
    </message>
    <message>
        <source>Back again</source>
        <translation>Datang kembali</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Cannot be done</source>
        <translation>TPTD</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Berubah</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Diperiksa</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Ditutup</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Berbeda</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Konsep</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Berhalangan</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Follow-ups open</source>
        <translation>Tindak lanjut</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Celah</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Diberikan</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Tamu</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>Persiapan</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Proses</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>Pulang lebih dulu</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Tidak diikutkan</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Perlu dilihat</translation>
    </message>
    <message>
        <source>Minutes not final</source>
        <translation>Notula belum final</translation>
    </message>
    <message>
        <source>Named twice</source>
        <translation>Disebut dua kali</translation>
    </message>
    <message>
        <source>Never given</source>
        <translation>Tidak dipakai</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>Laporan baru</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Belum menjawab</translation>
    </message>
    <message>
        <source>Not contacted</source>
        <translation>Belum dihubungi</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Belum dikenali</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Belum tercatat</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Belum</translation>
    </message>
    <message>
        <source>Nothing filled in</source>
        <translation>Tidak diisi</translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation>Urutan diubah</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Terlambat</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Direncanakan</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Hadir</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Galat</translation>
    </message>
    <message>
        <source>Recorded before</source>
        <translation>Sudah tercatat</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Diganti</translation>
    </message>
    <message>
        <source>Reported here too</source>
        <translation>Ada laporan di sini</translation>
    </message>
    <message>
        <source>Represented</source>
        <translation>Diwakili</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Dipesan</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Berlangsung</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Sama</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Dilewati</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Berlaku</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Lowong</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Ditambahkan</translation>
    </message>
    <message>
        <source>Will be represented</source>
        <translation>Akan diwakili</translation>
    </message>
    <message>
        <source>Will come</source>
        <translation>Akan hadir</translation>
    </message>
    <message>
        <source>Will not come</source>
        <translation>Tidak akan hadir</translation>
    </message>
</context>
<context>
    <name>StatusActs</name>
    <message numerus="yes">
        <source>%n obligation(s)</source>
        <translation>
            <numerusform>%n kewajiban</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cannot be done (TPTD)…</source>
        <translation>&amp;Tidak dapat ditindaklanjuti (TPTD)…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Selesai</translation>
    </message>
    <message>
        <source>&amp;Not started</source>
        <translation>&amp;Belum</translation>
    </message>
    <message>
        <source>Cance&amp;lled…</source>
        <translation>&amp;Dibatalkan…</translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>Ubah status</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>Salah catat</translation>
    </message>
    <message>
        <source>In &amp;progress</source>
        <translation>&amp;Proses</translation>
    </message>
    <message>
        <source>Not within its powers</source>
        <translation>Di luar kewenangan</translation>
    </message>
    <message>
        <source>Replaced by another one</source>
        <translation>Digabung dengan kewajiban lain</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The rules changed</source>
        <translation>Aturan berubah</translation>
    </message>
    <message>
        <source>{state}: the reason stays in the history.</source>
        <translation>{state}: alasannya tetap ada dalam riwayat.</translation>
    </message>
</context>
<context>
    <name>StepTabs</name>
    <message>
        <source>Attendance</source>
        <translation>Kehadiran</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Tindak lanjut</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Undangan</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Notula</translation>
    </message>
    <message>
        <source>Steps of the meeting</source>
        <translation>Tahap rapat</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Ringkasan</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Sapaan</translation>
    </message>
    <message>
        <source>Seating plan</source>
        <translation>Denah tempat duduk</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>notula</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>belum diisi</translation>
    </message>
    <message>
        <source>registration desk</source>
        <translation>meja registrasi</translation>
    </message>
</context>
<context>
    <name>Switches</name>
    <message>
        <source>A scan records</source>
        <translation>Pindai langsung mencatat</translation>
    </message>
    <message>
        <source>A scan waits for Enter</source>
        <translation>Pindai menunggu Enter</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Bunyi mati</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Bunyi nyala</translation>
    </message>
    <message>
        <source>Sound quiet</source>
        <translation>Bunyi pelan</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>choose</source>
        <translation>pilih</translation>
    </message>
</context>
<context>
    <name>TakeBackSheet</name>
    <message numerus="yes">
        <source>%n report(s) count no more; they stay in the history.</source>
        <translation>
            <numerusform>%n laporan tidak berlaku lagi; tetap ada di riwayat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back the form</source>
        <translation>Batalkan formulir</translation>
    </message>
    <message>
        <source>Take back this form?</source>
        <translation>Batalkan formulir ini?</translation>
    </message>
    <message>
        <source>What was reported otherwise since then stays.</source>
        <translation>Yang dilaporkan dengan cara lain sejak itu tetap berlaku.</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Save the template</source>
        <translation>Simpan contoh</translation>
    </message>
</context>
<context>
    <name>TemplateSection</name>
    <message>
        <source>Back to the one of the program</source>
        <translation>Kembali ke bawaan program</translation>
    </message>
    <message>
        <source>Every mark in it is known; it brings no program and no link.</source>
        <translation>Semua penandanya dikenal; tidak membawa makro dan tidak menautkan ke luar.</translation>
    </message>
    <message>
        <source>Load template</source>
        <translation>Muat templat</translation>
    </message>
    <message>
        <source>Load template…</source>
        <translation>Muat templat…</translation>
    </message>
    <message>
        <source>Minutes for Word are filled into this file:</source>
        <translation>Notula untuk Word diisikan ke berkas ini:</translation>
    </message>
    <message>
        <source>No program here opens this file.</source>
        <translation>Tidak ada program di komputer ini yang membuka berkas itu.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Save a copy to edit</source>
        <translation>Simpan salinan untuk disunting</translation>
    </message>
    <message>
        <source>Save a copy to edit…</source>
        <translation>Simpan salinan untuk disunting…</translation>
    </message>
    <message>
        <source>Save a copy, change it in Word, and load it here.</source>
        <translation>Simpan salinan, ubah di Word, lalu muat di sini.</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>{name} disimpan.</translation>
    </message>
    <message>
        <source>See it filled in</source>
        <translation>Lihat contoh terisi</translation>
    </message>
    <message>
        <source>The file is at {path}</source>
        <translation>Berkas ada di {path}</translation>
    </message>
    <message>
        <source>The one that the program brings</source>
        <translation>Templat bawaan program</translation>
    </message>
    <message>
        <source>The program puts its words in the place of these marks:</source>
        <translation>Program mengganti penanda berikut dengan isinya:</translation>
    </message>
    <message>
        <source>Word template</source>
        <translation>Templat Word</translation>
    </message>
</context>
<context>
    <name>TextSheet</name>
    <message>
        <source>After it</source>
        <translation>Penutup</translation>
    </message>
    <message>
        <source>Before the block of day and place</source>
        <translation>Pembuka</translation>
    </message>
    <message>
        <source>Change text</source>
        <translation>Ubah teks</translation>
    </message>
    <message>
        <source>Give the text a title, by which it is chosen.</source>
        <translation>Beri judul, untuk memilihnya.</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Teks baru</translation>
    </message>
    <message>
        <source>Nothing can be put in the place of {mark}.</source>
        <translation>Tidak ada isi untuk {mark}.</translation>
    </message>
    <message>
        <source>Replaced by the facts of the meeting: {marks}</source>
        <translation>Diganti dengan isi rapat: {marks}</translation>
    </message>
    <message>
        <source>Stands in every new letter</source>
        <translation>Ada di setiap surat baru</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Pakai</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Write the text.</source>
        <translation>Tulis teksnya.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>wajib</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>This is not a time. Write hours and minutes, for example 09.00.</source>
        <translation>Ini bukan waktu. Tulis jam dan menit, misalnya 09.00.</translation>
    </message>
</context>
<context>
    <name>TrailEntry</name>
    <message>
        <source>taken back · {answer}</source>
        <translation>dibatalkan · {answer}</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>Both versions are kept.</source>
        <translation>Kedua versi tetap tersimpan.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Bandingkan</translation>
    </message>
    <message>
        <source>The entry of {hour} was changed in two places</source>
        <translation>Butir {hour} diubah di dua tempat</translation>
    </message>
    <message>
        <source>The journal of this computer cannot be written. Make room on the disk; it is tried again.</source>
        <translation>Jurnal komputer ini tidak dapat ditulisi. Kosongkan ruang cakram; penyimpanan dicoba lagi.</translation>
    </message>
    <message>
        <source>They are kept on the screen; on paper their number stands instead.</source>
        <translation>Tanda itu tetap ada di layar; di kertas tercetak nomornya.</translation>
    </message>
    <message>
        <source>This entry changed at another desk.</source>
        <translation>Butir ini diubah di tempat lain.</translation>
    </message>
    <message>
        <source>This entry was changed in two places</source>
        <translation>Butir ini diubah di dua tempat</translation>
    </message>
    <message>
        <source>This entry was changed in two places.</source>
        <translation>Butir ini diubah di dua tempat.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Coba sekarang</translation>
    </message>
    <message>
        <source>What was pasted holds signs that paper cannot show: {signs}</source>
        <translation>Tempelan memuat tanda yang tidak dapat dicetak: {signs}</translation>
    </message>
    <message>
        <source>What you are typing stays as it is.</source>
        <translation>Ketikan Anda tidak berubah.</translation>
    </message>
    <message>
        <source>What you type is on the screen only.</source>
        <translation>Ketikan Anda baru ada di layar.</translation>
    </message>
    <message>
        <source>Your text stays on the screen and in the journal; saving is tried again by itself.</source>
        <translation>Ketikan tetap ada di layar dan di jurnal; penyimpanan dicoba lagi dengan sendirinya.</translation>
    </message>
</context>
<context>
    <name>UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Changed since it was issued</source>
        <translation>Isi berubah sejak diterbitkan</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Every byte of this file is as it was issued.</source>
        <translation>Setiap bita berkas ini sama dengan yang diterbitkan.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Fingerprint and printed code are an internal control code, not an electronic signature.</source>
        <translation>Sidik dan kode yang tercetak adalah kode kontrol internal (bukan tanda tangan elektronik).</translation>
    </message>
    <message>
        <source>Fingerprint of the file (SHA-256)</source>
        <translation>Sidik berkas (SHA-256)</translation>
    </message>
    <message>
        <source>Issued by this store, unchanged</source>
        <translation>Diterbitkan oleh penyimpanan ini, utuh</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rapat</translation>
    </message>
    <message>
        <source>No issued document has these bytes, and none is like it.</source>
        <translation>Tidak ada dokumen terbit dengan isi ini, dan tidak ada yang serupa.</translation>
    </message>
    <message>
        <source>Not issued by this store</source>
        <translation>Tidak diterbitkan oleh penyimpanan ini</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>This file is like the document below, but it is not what was issued.</source>
        <translation>Berkas ini serupa dengan dokumen di bawah, tetapi bukan yang diterbitkan.</translation>
    </message>
    <message>
        <source>given up: {reason}</source>
        <translation>dibatalkan: {reason}</translation>
    </message>
    <message>
        <source>replaced by a later version</source>
        <translation>diganti versi yang lebih baru</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>berlaku</translation>
    </message>
    <message>
        <source>{file}, version {version}, issued {day}</source>
        <translation>{file}, versi {version}, terbit {day}</translation>
    </message>
</context>
<context>
    <name>VerdictSheet</name>
    <message>
        <source>Check another file</source>
        <translation>Periksa berkas lain</translation>
    </message>
    <message>
        <source>Check of a file</source>
        <translation>Pemeriksaan berkas</translation>
    </message>
</context>
<context>
    <name>Verifier</name>
    <message numerus="yes">
        <source>%n document(s) compared, all as they were issued.</source>
        <translation>
            <numerusform>%n dokumen diperiksa, semua utuh.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) no longer match their fingerprints.</source>
        <translation>
            <numerusform>%n dokumen tidak lagi cocok dengan sidiknya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing files with their fingerprints: {done} of {whole}</source>
        <translation>Memeriksa sidik berkas: {done} dari {whole}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Berhenti</translation>
    </message>
</context>
<context>
    <name>Visitors</name>
    <message>
        <source>Choose that invitation next.</source>
        <translation>Pilih undangannya sesudah ini.</translation>
    </message>
    <message>
        <source>Guest without invitation</source>
        <translation>Tamu tanpa undangan</translation>
    </message>
    <message>
        <source>Record the guest {office}</source>
        <translation>Catat tamu {office}</translation>
    </message>
    <message>
        <source>Search for the office that {office} represents, then W.</source>
        <translation>Cari jabatan yang diwakili {office}, lalu W.</translation>
    </message>
    <message>
        <source>The record now: {record} It stays in the history.</source>
        <translation>Catatan sekarang: {record} Tetap ada di riwayat.</translation>
    </message>
    <message>
        <source>Whoever is here came in the place of {office}</source>
        <translation>Yang hadir ini mewakili {office}</translation>
    </message>
    <message>
        <source>{office} also represents another office</source>
        <translation>{office} juga mewakili jabatan lain</translation>
    </message>
    <message>
        <source>{office} is recorded already: who represents whom</source>
        <translation>{office} sudah tercatat: siapa mewakili siapa</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Announced</source>
        <translation>Diberitahukan</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Konfirmasi</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Pejabat</translation>
    </message>
    <message>
        <source>Invitation {no}, {office}, {answer}, contact: {contact}</source>
        <translation>Undangan {no}, {office}, {answer}, kontak: {contact}</translation>
    </message>
    <message>
        <source>Invited office</source>
        <translation>Jabatan yang diundang</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>by {person}</source>
        <translation>oleh {person}</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>kontak</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>belum diketahui</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message numerus="yes">
        <source>%n invitation(s) not here yet</source>
        <translation>
            <numerusform>%n undangan belum hadir</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Every invitation is recorded at the door.</source>
        <translation>Semua undangan sudah tercatat di meja.</translation>
    </message>
    <message>
        <source>Hide the numbers</source>
        <translation>Sembunyikan nomor</translation>
    </message>
    <message>
        <source>Nobody is missing</source>
        <translation>Tidak ada yang ditunggu</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Belum hadir</translation>
    </message>
    <message>
        <source>Nothing heard</source>
        <translation>Belum ada kabar</translation>
    </message>
    <message>
        <source>Read line by line who is in the room.</source>
        <translation>Baca baris demi baris siapa yang hadir.</translation>
    </message>
    <message>
        <source>Registration desk</source>
        <translation>Meja registrasi</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Sapaan</translation>
    </message>
    <message>
        <source>Search office, contact</source>
        <translation>Cari jabatan, kontak</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation>Tampilkan nomor</translation>
    </message>
</context>
<context>
    <name>WordFile</name>
    <message>
        <source>Ready to print?</source>
        <translation>Siap dicetak?</translation>
    </message>
    <message>
        <source>Save as {name}</source>
        <translation>Simpan sebagai {name}</translation>
    </message>
    <message>
        <source>Save for Word</source>
        <translation>Simpan untuk Word</translation>
    </message>
    <message>
        <source>The letter is saved for Word as a draft.</source>
        <translation>Surat disimpan untuk Word sebagai konsep.</translation>
    </message>
    <message>
        <source>The letter is saved for Word.</source>
        <translation>Surat disimpan untuk Word.</translation>
    </message>
</context>
<context>
    <name>WordsSection</name>
    <message>
        <source>One on each line, for every computer of this store: never underlined in the minutes. Names of the directory need not stand here. In the minutes Ctrl+F8 adds the word at the caret.</source>
        <translation>Satu kata per baris, berlaku di semua komputer yang memakai basis data ini: tidak pernah digarisbawahi dalam notula. Nama dari direktori tidak perlu ditulis di sini. Dalam notula, Ctrl+F8 menambahkan kata pada kursor.</translation>
    </message>
    <message>
        <source>Words of the office</source>
        <translation>Kata kantor ini</translation>
    </message>
    <message>
        <source>Words that are right although no dictionary has them</source>
        <translation>Kata yang benar walaupun tidak ada di kamus</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Course of the meeting</source>
        <translation>Jalannya rapat</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Butir</translation>
    </message>
    <message>
        <source>Entry, {speaker}</source>
        <translation>Butir, {speaker}</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Butir baru</translation>
    </message>
    <message>
        <source>Remove entry</source>
        <translation>Hapus butir</translation>
    </message>
</context>
<context>
    <name>YearChoice</name>
    <message>
        <source>All years</source>
        <translation>Semua tahun</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>Tahun {year}</translation>
    </message>
</context>
<context>
    <name>_Card</name>
    <message>
        <source>Area of intervention…</source>
        <translation>Area intervensi…</translation>
    </message>
    <message>
        <source>Area: {who}</source>
        <translation>Area: {who}</translation>
    </message>
    <message>
        <source>Coordinator: {who}</source>
        <translation>Koordinator: {who}</translation>
    </message>
    <message>
        <source>Go to the entry</source>
        <translation>Ke butir</translation>
    </message>
    <message>
        <source>It was: “{words}”</source>
        <translation>Semula: “{words}”</translation>
    </message>
    <message>
        <source>Supported by: {who}</source>
        <translation>Pendukung: {who}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Tarik kembali</translation>
    </message>
    <message>
        <source>The sentence was changed since</source>
        <translation>Kalimatnya sudah diubah</translation>
    </message>
</context>
<context>
    <name>_Mark</name>
    <message>
        <source>About Rakor Desktop</source>
        <translation>Tentang Rakor Desktop</translation>
    </message>
</context>
<context>
    <name>_Version</name>
    <message>
        <source>issued</source>
        <translation>terbit</translation>
    </message>
</context>
</TS>

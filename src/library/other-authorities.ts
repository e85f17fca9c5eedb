/** An authority of Wales, Scotland or Northern Ireland. */
export interface OtherAuthority {
  readonly code: string;
  readonly name: string;
}

/**
 * The councils of Wales and Scotland and the districts of Northern Ireland, one a line: the nine-character code of the Office for National
 * Statistics, and the name. Numbers that are missing were given to councils that ended or changed their boundaries.
 *
 * Source: Register of Geographic Codes (Office for National Statistics), Open Government Licence v3.0. In Northern Ireland services for children
 * are those of the health and social care trusts and of the Education Authority, for which that register has no codes of this kind.
 */
export const otherAuthorities: readonly OtherAuthority[] = `
W06000001 Isle of Anglesey
W06000002 Gwynedd
W06000003 Conwy
W06000004 Denbighshire
W06000005 Flintshire
W06000006 Wrexham
W06000008 Ceredigion
W06000009 Pembrokeshire
W06000010 Carmarthenshire
W06000011 Swansea
W06000012 Neath Port Talbot
W06000013 Bridgend
W06000014 Vale of Glamorgan
W06000015 Cardiff
W06000016 Rhondda Cynon Taf
W06000018 Caerphilly
W06000019 Blaenau Gwent
W06000020 Torfaen
W06000021 Monmouthshire
W06000022 Newport
W06000023 Powys
W06000024 Merthyr Tydfil
S12000005 Clackmannanshire
S12000006 Dumfries and Galloway
S12000008 East Ayrshire
S12000010 East Lothian
S12000011 East Renfrewshire
S12000013 Na h-Eileanan Siar
S12000014 Falkirk
S12000017 Highland
S12000018 Inverclyde
S12000019 Midlothian
S12000020 Moray
S12000021 North Ayrshire
S12000023 Orkney Islands
S12000026 Scottish Borders
S12000027 Shetland Islands
S12000028 South Ayrshire
S12000029 South Lanarkshire
S12000030 Stirling
S12000033 Aberdeen City
S12000034 Aberdeenshire
S12000035 Argyll and Bute
S12000036 City of Edinburgh
S12000038 Renfrewshire
S12000039 West Dunbartonshire
S12000040 West Lothian
S12000041 Angus
S12000042 Dundee City
S12000045 East Dunbartonshire
S12000047 Fife
S12000048 Perth and Kinross
S12000049 Glasgow City
S12000050 North Lanarkshire
N09000001 Antrim and Newtownabbey
N09000002 Armagh City, Banbridge and Craigavon
N09000003 Belfast
N09000004 Causeway Coast and Glens
N09000005 Derry City and Strabane
N09000006 Fermanagh and Omagh
N09000007 Lisburn and Castlereagh
N09000008 Mid and East Antrim
N09000009 Mid Ulster
N09000010 Newry, Mourne and Down
N09000011 Ards and North Down
`
  .trim()
  .split("\n")
  .map((line) => {
    const at = line.indexOf(" ");
    return { code: line.slice(0, at), name: line.slice(at + 1) };
  });

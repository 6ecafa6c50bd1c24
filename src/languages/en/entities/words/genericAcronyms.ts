/** Abbreviations that name no one thing: titles, units, techniques, diseases. */
export const genericAcronyms: ReadonlySet<string> = new Set(
  `ceo cfo coo cto gdp gnp tv pm mp mps mla mlas mna mnas ai it hiv aids dna rna pcr am gmt utc id ids faq uav uavs uas pmc idp idps ied ieds vip ngo
  ngos lgbt lgbtq lgbti usd gbp eur inr pkr atm pdf url bc ad bce ce cctv dvd cd ev evs suv suvs sim sms gps dj mc phd mba ba bsc md rn qr
  ppe icu covid sars mers ptsd adhd ip pr hr ui ux os pc pcs usb led lcd ii iii iv vi vii viii ix xi xii vs jr sr st nd rd th ok op-ed
  osint humint sigint manpads icbm icbms slbm wmd wmds apc apcs ifv ifvs atgm vbied vbieds esg gmo gmos r&d p.m. a.m. u19 u20 u21 u23
  q1 q2 q3 q4 h1 h2 k-pop ipo ipos etf etfs api apis nft nfts ott rpg rpgs lng lpg kg km mw gw kv vat gst cpi sme smes msme msmes x
  stem ib bn b2b xl dm dms ps nb fyi asap diy bbq sos emu 3d 2d 4g 5g 3g 4k hd fm ac dc i igp dig acp hq sc q&a mou mous
  cbse est edt cest eet msk fpv eez eezs sez sezs eia eias tb fir urgent breaking update exclusive watch photos video`.split(
    /\s+/u,
  ),
)
